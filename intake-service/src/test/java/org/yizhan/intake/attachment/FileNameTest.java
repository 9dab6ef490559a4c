package org.yizhan.intake.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "护照.jpg | 护照",
        "C:\\fakepath\\My paper.PDF | My paper",
        "../../etc/passwd | passwd",
        "a.b.c.jpeg | a.b.c",
        "'x\r\nSet-Cookie: a=b.jpg' | xSet-Cookie: a=b",
        "'abc\u202Egpj.exe' | abcgpj"
      })
  void aNameIsWhatAPersonReads(String sent, String name) {
    assertEquals(name, FileName.read(sent).orElseThrow().words().text());
  }

  @ParameterizedTest
  @CsvSource({"''", ".jpg", "' '", "'\u200B.png'", "/"})
  void whatNobodyCouldReadIsNoName(String sent) {
    assertTrue(FileName.read(sent).isEmpty());
  }

  @Property(tries = 500)
  void noNameBreaksAHeader(@ForAll String sent) {
    FileName.read(sent)
        .map(name -> name.encoded(FileKind.PDF))
        .ifPresent(value -> assertTrue(value.matches("UTF-8''[A-Za-z0-9._%-]+"), value));
  }
}
