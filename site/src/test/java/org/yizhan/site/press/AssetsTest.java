package org.yizhan.site.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {
  /** What a browser would read differently stays: ¶ stands for the end of a line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '~',
      value = {
        "const a = (b, c) => { d(); }; § const a=(b,c)=>{d();};",
        "say(\"a = b, c\", ' : ', `x ${ y } ; z`); § say(\"a = b, c\",' : ',`x ${ y } ; z`);",
        "find('[value=\"' + a + '\"] , b'); § find('[value=\"' + a + '\"] , b');",
        "a + +b - -c; § a + +b - -c;",
        "typed.replace(/ , | = /g, \"\"); § typed.replace(/ , | = /g,\"\");",
        "const gap = /[ -] ?[/] (=)/.test(a); § const gap=/[ -] ?[/] (=)/.test(a);",
        "a = b / c * d; § a=b / c*d;",
        "if (a) { first(); // really?¶} § if(a){first();// really?¶}",
        "if (a) {¶  // a line of its own¶  b();¶} § if(a){b();}",
        "/* of several¶ lines */¶a(); § a();"
      })
  void a_script_loses_space_and_nothing_else(String script, String small) {
    assertEquals(small.replace('¶', '\n') + "\n", Assets.smallModule(script.replace('¶', '\n')));
  }
}
