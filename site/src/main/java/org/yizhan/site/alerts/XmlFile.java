package org.yizhan.site.alerts;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file in UTF-8 whose elements all belong to one namespace. */
final class XmlFile {
  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();

  private final XMLStreamWriter xml;

  private XmlFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What is written between the start and the end of an element. */
  interface Inside {
    void write() throws XMLStreamException;
  }

  /** What is written into a file. */
  interface Root {
    void write(XmlFile file) throws XMLStreamException;
  }

  static void write(Path file, String namespace, String root, Root inside) throws IOException {
    Files.createDirectories(file.getParent());
    try (Writer out = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = WRITERS.createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      inside.write(new XmlFile(xml));
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * An element that holds others.
   *
   * @param attributes names and values in turn
   */
  void group(String name, Inside inside, String... attributes) throws XMLStreamException {
    start(name, attributes);
    inside.write();
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  /** An element that holds a text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    start(name, attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** The language of the text in the element just begun. */
  void language(String tag) throws XMLStreamException {
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
