package org.yizhan.intake.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every route that a resource of the service has, as {@code POST /staff/cases/{id}/notes}. */
final class Routes {

  private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

  private Routes() {}

  static Set<String> all() {
    Set<String> routes = new TreeSet<>();
    try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/yizhan/intake/web"))) {
      files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
          .map(Routes::loaded)
          .filter(type -> type.isAnnotationPresent(Path.class))
          .forEach(type -> Stream.of(type.getDeclaredMethods()).forEach(m -> add(routes, type, m)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return routes;
  }

  private static void add(Set<String> routes, Class<?> type, Method method) {
    Path path = method.getAnnotation(Path.class);
    String rest =
        path == null ? "" : path.value().startsWith("/") ? path.value() : "/" + path.value();
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        routes.add(verb.value() + " " + type.getAnnotation(Path.class).value() + rest);
      }
    }
  }

  private static Class<?> loaded(String name) {
    try {
      return Class.forName(name, false, Routes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
