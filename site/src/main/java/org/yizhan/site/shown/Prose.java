package org.yizhan.site.shown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.LinkResolverFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Markdown to HTML: one parser and one renderer for all documents. Raw HTML is shown as text,
 * headings get ids from their words, links between documents become relative addresses.
 */
public final class Prose {
  private static final DataKey<UnaryOperator<String>> LINKS =
      new DataKey<>("YIZHAN_LINKS", UnaryOperator.identity());

  private static final Pattern EMPTY_HEAD = Pattern.compile("<th[^>]*>\\s*</th>");

  private final Parser parser;
  private final HtmlRenderer renderer;

  public Prose() {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create()))
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, true);
    parser = Parser.builder(options).build();
    renderer = HtmlRenderer.builder(options).linkResolverFactory(new ThroughLinks()).build();
  }

  /**
   * The text as HTML.
   *
   * @param links from a link as written to the reference that the page needs
   */
  public String html(String markdown, UnaryOperator<String> links) {
    Document document = parser.parse(markdown);
    document.set(LINKS, links);
    // An empty head cell heads nothing, and a screen reader would announce it.
    return EMPTY_HEAD.matcher(renderer.render(document)).replaceAll("<td></td>");
  }

  private static final class ThroughLinks implements LinkResolverFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public LinkResolver apply(LinkResolverBasicContext context) {
      UnaryOperator<String> links = LINKS.get(context.getOptions());
      return new LinkResolver() {
        @Override
        public ResolvedLink resolveLink(
            Node node, LinkResolverBasicContext inContext, ResolvedLink link) {
          return link.withStatus(LinkStatus.VALID).withUrl(links.apply(link.getUrl()));
        }
      };
    }
  }
}
