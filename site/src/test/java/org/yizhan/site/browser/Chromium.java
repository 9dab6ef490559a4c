package org.yizhan.site.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The machine's own Chromium, without a window and without any traffic of its own. */
final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** A small phone held by one person, with the given language; nothing is shared with another. */
  BrowserContext person(String language) {
    return browser.newContext(phone(language));
  }

  /** The same phone with scripts switched off. */
  BrowserContext personWithoutScript(String language) {
    return browser.newContext(phone(language).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions phone(String language) {
    return new Browser.NewContextOptions()
        .setViewportSize(360, 640)
        .setHasTouch(true)
        .setLocale(language);
  }

  private static Path executable() {
    String named = System.getenv("CHROME_PATH");
    Stream<Path> candidates =
        named != null
            ? Stream.of(Path.of(named))
            : Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(
                    folder ->
                        Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of(folder, name)));
    return candidates
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No Chromium found for the browser tests. Install one (Debian: apt-get install"
                        + " chromium) or name it in CHROME_PATH."));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
