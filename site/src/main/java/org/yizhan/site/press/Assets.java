package org.yizhan.site.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yizhan.site.output.Address;
import org.yizhan.site.output.Hash;

/**
 * The pieces of style, the script of every page and the modules: made small, the modules named by
 * their hash, all allowed by the policy that the page carries.
 */
public final class Assets {
  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_START = Pattern.compile("\\n\\s*(//[^\\n]*)?");

  /** What stays as it is, texts, regular expressions and comments; or a sign with spaces around. */
  private static final Pattern SCRIPT_SPACE =
      Pattern.compile(
          "(\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'|`[^`]*`|//[^\\n]*\\n?"
              + "|(?<=[(=,:!&|?;{\\[] {0,2})/(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\\\n]|\\\\.)*\\])+/)"
              + "|\\s*([=?&|:!<>*{}(),;])\\s*");

  private static final Pattern CSS_SPACE = Pattern.compile("\\s*([{};,>])\\s*");

  /** All pieces joined, for pages that are not of this site but beside it. */
  private static final String ALL = "assets/yizhan.css";

  /** In this order in a page; the first is in every one. */
  private static final List<String> PIECES =
      List.of("base", "lists", "forms", "finder", "guide", "search", "door", "components", "paper");

  /** What a messenger shows beside a link to the site. */
  public static final String PICTURE = "assets/icon-512.png";

  private static final List<String> ICONS =
      List.of("icon.svg", "icon-180.png", "icon-192.png", "icon-512.png");

  /** For what is no page and names no icon: browsers look there by themselves. */
  private static final String ICON_OF_THE_PLACE = "favicon.ico";

  /** A module stands after those that it imports. */
  private static final List<String> MODULES =
      List.of(
          "fold",
          "load",
          "places",
          "hours",
          "lands",
          "ranking",
          "whereabouts",
          "kept",
          "hand",
          "keeping",
          "moment",
          "answer",
          "country",
          "finder",
          "proof",
          "posting",
          "draft",
          "aid",
          "help",
          "receipt",
          "follow",
          "search",
          "offline",
          "removal",
          "print",
          "verify");

  private final Map<String, String> pieces = new LinkedHashMap<>();
  private final String script;
  private final String worker;
  private final Map<String, String> modules = new LinkedHashMap<>();
  private final Map<String, Address> addresses = new LinkedHashMap<>();

  public Assets() {
    PIECES.forEach(name -> pieces.put(name, smallCss(read("css/" + name + ".css"))));
    script = smallModule(read("page.js"));
    worker = smallModule(read("sw.js"));
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

  /**
   * What stands in the {@code style} element of a page.
   *
   * @param names its pieces beside the base
   */
  public String style(List<String> names) {
    for (String name : names) {
      if (!pieces.containsKey(name)) {
        throw new IllegalArgumentException("there is no piece of style " + name);
      }
    }
    return pieces.entrySet().stream()
        .filter(piece -> piece.getKey().equals("base") || names.contains(piece.getKey()))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining());
  }

  /** What stands in the {@code script} element of every page. */
  public String script() {
    return script;
  }

  /** The service worker, without what it has to hold. */
  public String worker() {
    return worker;
  }

  /** Where the modules lie. */
  public Collection<Address> modules() {
    return addresses.values();
  }

  /** Where a module lies. */
  public Address module(String name) {
    Address address = addresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException("there is no module " + name);
    }
    return address;
  }

  /**
   * The Content-Security-Policy of a page.
   *
   * @param names as for {@link #style}
   */
  public String policy(List<String> names) {
    return policy(Hash.of(style(names)).forPolicy());
  }

  private String policy(String styles) {
    return "default-src 'none'; style-src "
        + styles
        + "; script-src 'self' "
        + Hash.of(script).forPolicy()
        + "; connect-src 'self'; manifest-src 'self'; img-src 'self';"
        + " form-action 'self'; base-uri 'none'";
  }

  public void write(Path out) throws IOException {
    Files.createDirectories(out.resolve("assets"));
    Files.writeString(out.resolve(ALL), String.join("", pieces.values()));
    for (String icon : ICONS) {
      copyIcon(icon, out.resolve("assets/" + icon));
    }
    copyIcon(ICON_OF_THE_PLACE, out.resolve(ICON_OF_THE_PLACE));
    for (Map.Entry<String, String> module : modules.entrySet()) {
      Files.writeString(out.resolve(addresses.get(module.getKey()).path()), module.getValue());
    }
  }

  private static void copyIcon(String icon, Path to) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/icons/" + icon)) {
      Files.copy(in, to);
    }
  }

  private static String smallCss(String source) {
    String text = BLOCK_COMMENT.matcher(source).replaceAll("");
    text = CSS_SPACE.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("$1");
    return text.replace(";}", "}").replace(": ", ":");
  }

  /** The same script with less space. */
  static String smallModule(String source) {
    String text =
        LINE_START.matcher("\n" + BLOCK_COMMENT.matcher(source).replaceAll("")).replaceAll("\n");
    return SCRIPT_SPACE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        found.group(1) == null ? found.group(2) : found.group(1)))
            .strip()
            .replaceAll("\\n+", "\n")
        + "\n";
  }

  private static String read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
