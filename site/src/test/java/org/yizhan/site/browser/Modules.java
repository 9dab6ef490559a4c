package org.yizhan.site.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** The modules of a baked site, whose functions are tried in the browser that runs them. */
record Modules(ServedSite site, Path folder) {
  /**
   * What a function gives in the page.
   *
   * @param call reads {@code m}, the module, and {@code a}, the arguments; may await
   */
  Object call(Page page, String module, String call, Object... arguments) {
    return page.evaluate(
        "async ([url, a]) => { const m = await import(url); return " + call + "; }",
        Arrays.asList(address(module), Arrays.asList(arguments)));
  }

  private String address(String module) {
    try (Stream<Path> assets = Files.list(folder.resolve("assets"))) {
      return assets
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(module + "\\.[0-9a-f]+\\.js"))
          .map(name -> site.at("assets/" + name))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
