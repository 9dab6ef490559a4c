package org.yizhan.site.bake;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Origin;

/**
 * Prints sheets through JBake's renderer: each is a JBake document whose type is its template and
 * whose {@code page} is the sheet.
 */
final class Press {
  /** Nothing that a template shows is looked up in a store; see the decision on the bake loop. */
  private static final ContentStore NO_STORE = null;

  private final DefaultJBakeConfiguration configuration;
  private final Renderer renderer;
  private final Assets assets;
  private final FinderData finder;
  private final Map<Language, Edition> editions;

  /**
   * @param templates folder whose templates go before the built-in ones; null for none
   * @param out where the pages are written
   */
  Press(
      Path templates, Path out, Assets assets, FinderData finder, Map<Language, Edition> editions) {
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
  void knowTemplates(List<Sheet> sheets) {
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
  Optional<String> print(Sheet sheet) {
    DocumentModel document = new DocumentModel();
    document.setType(sheet.template());
    document.setUri(sheet.address().file());
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.put(StrictTemplates.MODEL, model(sheet));
    try {
      renderer.render(document);
      return Optional.empty();
    } catch (Exception e) {
      Throwable cause = e.getCause() instanceof RenderingException ? e.getCause().getCause() : e;
      return Optional.of(sheet.address().file() + ": " + cause.getMessage());
    }
  }

  private Map<String, Object> model(Sheet sheet) {
    Edition edition = editions.get(sheet.language());
    Address here = sheet.address();
    Language language = sheet.language();
    Words words = edition.words();
    Map<String, Object> model = new HashMap<>(sheet.model());
    model.put("lang", language.tag());
    model.put("language", language.code());
    model.put("otherLang", language.twin().tag());
    model.put("heading", sheet.heading());
    model.put("locale", language.tag().replace('-', '_'));
    model.put("title", words.say("layout.title", sheet.heading(), edition.municipality().name()));
    model.put("description", sheet.description());
    model.put("municipality", edition.municipality());
    model.put("assets", assets);
    model.put("module", function(name -> sheet.reference(assets.module(name))));
    model.put("finderData", finder.address(language).path());
    model.put("w", saying(words));
    model.put("wo", saying(editions.get(language.twin()).words()));
    model.put("mark", function(text -> StrictTemplates.html(edition.marks().text(text))));
    model.put("link", function(room -> sheet.reference(Address.in(language, room))));
    model.put("root", function(path -> sheet.reference(new Address(path))));
    model.put("phone", function(PhoneText::of));
    model.put("comma", words.say("list.comma"));
    Origin origin = edition.content().municipality().origin();
    if (origin != null) {
      model.put("canonical", origin.at(here.path()));
      model.put("picture", origin.at(Assets.PICTURE));
    }
    if (sheet.twin() != null) {
      Address chinese = language == Language.ZH ? here : sheet.twin();
      Address home = Address.in(language, "");
      model.put("self", here.from(here));
      model.put("twin", sheet.twin().from(here));
      model.put("xDefault", (here.equals(home) ? Address.ROOT : chinese).from(here));
    }
    return model;
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
