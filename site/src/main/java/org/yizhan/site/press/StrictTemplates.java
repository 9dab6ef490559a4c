package org.yizhan.site.press;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's place for a template engine, held by a Freemarker that refuses: an undefined variable
 * ends the bake rather than print a stack trace into a page, every value is escaped for HTML, and
 * the templates come from the class path, where JBake's own engine reads a folder.
 */
public final class StrictTemplates extends DelegatingTemplateEngine {
  /** Key of a document under which it carries what its template shows. */
  public static final String MODEL = "model";

  private static final Pattern BLANK_LINES = Pattern.compile("\n\\s+");
  private static final int PAGE_CHARS = 16_384;

  private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

  /**
   * The templates of the class path, and those of a folder before them.
   *
   * @param templates folder whose templates go before the built-in ones; null for none
   */
  public StrictTemplates(JBakeConfiguration jbake, Path templates) {
    super(null, jbake);
    freemarker.setDefaultEncoding(StandardCharsets.UTF_8.name());
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setNumberFormat("computer");
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    freemarker.setTemplateLoader(loader(templates));
  }

  private static TemplateLoader loader(Path templates) {
    TemplateLoader builtIn = new ClassTemplateLoader(StrictTemplates.class, "/templates");
    if (templates == null) {
      return builtIn;
    }
    try {
      return new MultiTemplateLoader(
          new TemplateLoader[] {new FileTemplateLoader(templates.toFile()), builtIn});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    StringWriter page = new StringWriter(PAGE_CHARS);
    try {
      freemarker.getTemplate(templateName).process(model.getContent().get(MODEL), page);
      writer.write(BLANK_LINES.matcher(page.toString()).replaceAll("\n"));
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  /** A value that is HTML already. */
  public static freemarker.template.TemplateModel html(String html) throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(html);
  }
}
