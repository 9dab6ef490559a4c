package org.yizhan.site.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The style sheet and the modules: made small, named by their hash, and allowed by the policy that
 * every page carries.
 */
public final class Assets {
  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_START = Pattern.compile("\\n\\s*(//[^\\n]*)?");
  private static final Pattern CSS_SPACE = Pattern.compile("\\s*([{};,>])\\s*");
  private static final String STYLE = "yizhan.css";

  /** A module stands after those that it imports. */
  private static final List<String> MODULES = List.of("places", "finder", "help", "expiry");

  private final String css;
  private final Map<String, String> modules = new LinkedHashMap<>();
  private final Map<String, Address> addresses = new LinkedHashMap<>();

  Assets() {
    css = smallCss(read(STYLE));
    for (String name : MODULES) {
      String module = smallModule(read(name + ".js"));
      for (Map.Entry<String, Address> earlier : addresses.entrySet()) {
        String file = earlier.getValue().path().substring("assets/".length());
        module = module.replace("\"./" + earlier.getKey() + ".js\"", "\"./" + file + "\"");
      }
      modules.put(name, module);
      addresses.put(name, new Address("assets/" + name + "." + Hash.of(module).forName() + ".js"));
    }
  }

  /** What stands in the {@code style} element of every page. */
  public String css() {
    return css;
  }

  Address script(String name) {
    Address address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("there is no module " + name);
    }
    return address;
  }

  /**
   * The Content-Security-Policy of a page.
   *
   * @param scripts whether it has any
   */
  String policy(boolean scripts) {
    return "default-src 'none'; style-src "
        + Hash.of(css).forPolicy()
        + (scripts ? "; script-src 'self'; connect-src 'self'" : "")
        + "; img-src 'self' data:; form-action 'self'; base-uri 'none'";
  }

  /**
   * What a server may send with every file. The policy is that of the pages, and keeps them out of
   * frames, which only a header can.
   */
  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", policy(true) + "; frame-ancestors 'none'");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Content-Type-Options", "nosniff");
    return headers;
  }

  void write(Path out) throws IOException {
    Path folder = Files.createDirectories(out.resolve("assets"));
    Files.writeString(folder.resolve(STYLE), css);
    for (Map.Entry<String, String> module : modules.entrySet()) {
      Files.writeString(out.resolve(addresses.get(module.getKey()).path()), module.getValue());
    }
  }

  private static String smallCss(String source) {
    String text = BLOCK_COMMENT.matcher(source).replaceAll("");
    text = CSS_SPACE.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("$1");
    return text.replace(";}", "}").replace(": ", ":");
  }

  private static String smallModule(String source) {
    String text = BLOCK_COMMENT.matcher(source).replaceAll("");
    return LINE_START.matcher("\n" + text).replaceAll("\n").replaceAll("\\n+", "\n").strip() + "\n";
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
