package org.yizhan.intake.web;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The service's own Freemarker templates, {@code templates/NAME.ftl}. Everything that is put into
 * them is escaped. A template finds the words of its language as {@code w}.
 */
@ApplicationScoped
public class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration = new Configuration(VERSION);

  Templates() {
    configuration.setClassLoaderForTemplateLoading(Templates.class.getClassLoader(), "templates");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setNumberFormat("computer");
    configuration.setURLEscapingCharset(StandardCharsets.UTF_8.name());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(VERSION).build());
  }

  /**
   * Fills a template.
   *
   * @param name without its ending, example {@code console/queue}
   * @param words the words of the reader's language
   * @throws IllegalStateException when the template does not fit the model; its message names no
   *     value, since a value may be personal (G18)
   */
  public String render(String name, Phrases words, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("w", words);
    StringWriter html = new StringWriter();
    try {
      configuration.getTemplate(name + ".ftl").process(all, html);
    } catch (TemplateException e) {
      throw new IllegalStateException(
          "the template %s fails at line %d: %s"
              .formatted(
                  e.getTemplateSourceName(), e.getLineNumber(), e.getBlamedExpressionString()));
    } catch (IOException e) {
      throw new UncheckedIOException("the template " + name + " cannot be read", e);
    }
    return html.toString();
  }
}
