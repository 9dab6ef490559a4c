package org.yizhan.intake.routing;

import java.util.function.Supplier;
import org.yizhan.intake.directory.Directory;

/** The router of the directory in force: another one once there is another directory. */
public final class CurrentRouter {
  private final Supplier<Directory> current;
  private volatile Router router;

  /**
   * @param current the directory in force, the same object until there is another
   */
  public CurrentRouter(Supplier<Directory> current) {
    this.current = current;
  }

  public Router now() {
    Directory directory = current.get();
    Router known = router;
    if (known == null || known.directory != directory) {
      known = new Router(directory);
      router = known;
    }
    return known;
  }
}
