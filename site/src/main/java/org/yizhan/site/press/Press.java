package org.yizhan.site.press;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Origin;
import org.yizhan.site.output.Address;
import org.yizhan.site.pages.Sheet;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.PhoneText;
import org.yizhan.site.shown.Words;

/**
 * Prints sheets through JBake's renderer: each is a JBake document whose type is its template and
 * whose {@code page} is the sheet.
 */
public final class Press {
  /** Nothing that a template shows is looked up in a store; see the decision on the bake loop. */
  private static final ContentStore NO_STORE = null;

  /** The first window of a fresh connection: 10 segments of 1,460 bytes (RFC 6928). */
  private static final int WINDOW_BYTES = 14_600;

  private final Path out;
  private final DefaultJBakeConfiguration configuration;
  private final Renderer renderer;
  private final Assets assets;
  private final Address finder;
  private final Map<Language, Edition> editions;

  /**
   * A press with its templates.
   *
   * @param templates folder whose templates go before the built-in ones; null for none
   * @param out where the pages are written
   * @param finder folder of the finder's data
   */
  public Press(
      Path templates, Path out, Assets assets, Address finder, Map<Language, Edition> editions) {
    this.out = out;
    this.assets = assets;
    this.finder = finder;
    this.editions = editions;
    try {
      configuration =
          new JBakeConfigurationFactory()
              .createDefaultJbakeConfiguration(out.toFile(), out.toFile(), false);
    } catch (org.jbake.app.JBakeException e) {
      throw new IllegalStateException(e);
    }
    configuration.setTemplateFolder(out.toFile());
    renderer = new Renderer(NO_STORE, configuration, new StrictTemplates(configuration, templates));
  }

  /** Names every template before the first page: the configuration is shared by the threads. */
  public void knowTemplates(List<Sheet> sheets) {
    sheets.stream()
        .map(Sheet::template)
        .distinct()
        .forEach(t -> configuration.setTemplateFileNameForDocType(t, t + ".ftl"));
  }

  /**
   * Writes one page.
   *
   * @return why it could not be written; empty when it was
   */
  public Optional<String> print(Sheet sheet) {
    DocumentModel document = new DocumentModel();
    document.setType(sheet.template());
    document.setUri(sheet.address().file());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    try {
      document.put(StrictTemplates.MODEL, model(sheet, sheet.model()));
      renderer.render(document);
      if (sheet.lighter() != null && tooHeavy(out.resolve(sheet.address().file()))) {
        document.put(StrictTemplates.MODEL, model(sheet, sheet.lighter()));
        renderer.render(document);
      }
      return Optional.empty();
    } catch (Exception e) {
      Throwable cause = e.getCause() instanceof RenderingException ? e.getCause().getCause() : e;
      return Optional.of(sheet.address().file() + ": " + cause.getMessage());
    }
  }

  private static boolean tooHeavy(Path page) throws IOException {
    byte[] text = Files.readAllBytes(page);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(text);
      deflater.finish();
      return deflater.deflate(new byte[WINDOW_BYTES + 1]) > WINDOW_BYTES;
    } finally {
      deflater.end();
    }
  }

  private Map<String, Object> model(Sheet sheet, Map<String, Object> own) {
    Language language = sheet.language();
    Edition edition = editions.get(language);
    Address here = sheet.address();
    Map<String, Object> model = new HashMap<>(own);
    model.putAll(voice(sheet, language));
    model.put("heading", sheet.heading());
    model.put(
        "title",
        edition.words().say("layout.title", sheet.heading(), edition.municipality().name()));
    model.put("description", sheet.description());
    model.put("assets", assets);
    model.put("module", function(name -> sheet.reference(assets.module(name))));
    model.put("root", function(path -> sheet.reference(new Address(path))));
    model.put("phone", function(PhoneText::of));
    Origin origin = edition.content().municipality().origin();
    if (origin != null) {
      model.put("canonical", origin.at(here.path()));
      model.put("picture", origin.at(Assets.PICTURE));
    }
    model.put("alternate", function(path -> alternate(sheet, origin, new Address(path))));
    if (sheet.twin() == null) {
      model.put("voices", List.of(voice(sheet, Language.ZH), voice(sheet, Language.EN)));
    } else {
      model.put("self", here.path());
      model.put("twin", sheet.twin().from(here));
      model.put("twinPath", sheet.twin().path());
      model.put("xDefault", sheet.fallback().path());
    }
    return model;
  }

  /**
   * How search engines are told of the page in another language: they take whole addresses only.
   */
  private static String alternate(Sheet sheet, Origin origin, Address page) {
    return origin == null ? page.from(sheet.address()) : origin.at(page.path());
  }

  /** What a page says and where it leads in one language. */
  private Map<String, Object> voice(Sheet sheet, Language language) {
    Edition edition = editions.get(language);
    Words words = edition.words();
    Map<String, Object> voice = new HashMap<>();
    voice.put("lang", language.tag());
    voice.put("language", language.code());
    voice.put("otherLang", language.twin().tag());
    voice.put("locale", language.tag().replace('-', '_'));
    voice.put("municipality", edition.municipality());
    voice.put("finderData", finder.path());
    voice.put("w", saying(words));
    voice.put("wo", saying(editions.get(language.twin()).words()));
    voice.put("mark", function(text -> StrictTemplates.html(edition.marks().text(text))));
    voice.put("link", function(room -> sheet.reference(Address.in(language, room))));
    voice.put("comma", words.say("list.comma"));
    return voice;
  }

  private interface TextFunction {
    Object of(String argument) throws TemplateModelException;
  }

  private static TemplateMethodModelEx function(TextFunction function) {
    return arguments -> function.of(arguments.get(0).toString());
  }

  private static TemplateMethodModelEx saying(Words words) {
    return arguments -> {
      Object[] parts = new Object[arguments.size() - 1];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = arguments.get(i + 1);
      }
      return words.say(arguments.get(0).toString(), parts);
    };
  }
}
