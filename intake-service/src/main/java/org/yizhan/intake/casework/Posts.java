package org.yizhan.intake.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.yizhan.intake.directory.Directory;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Mission;
import org.yizhan.intake.directory.Responsible;
import org.yizhan.intake.directory.Station;
import org.yizhan.intake.directory.Text;
import org.yizhan.intake.routing.Route;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.staff.StaffMember;

/** Stations, offices and missions of the directory as cases know them. */
@ApplicationScoped
public class Posts {

  private final DirectoryFile directory;

  Posts(DirectoryFile directory) {
    this.directory = directory;
  }

  /** A route as it is shown and kept. */
  public CaseRoute of(Route route) {
    return new CaseRoute(
        of(route.lead()),
        route.linked() == null ? null : of(route.linked()),
        of(route.office()),
        route.mission() == null ? null : of(route.mission()),
        route.because());
  }

  /**
   * A route that was kept, with names and contacts as they are now; who has left the directory
   * stays as it was.
   */
  CaseRoute refresh(CaseRoute route) {
    return new CaseRoute(
        refresh(route.lead()),
        route.linked() == null ? null : refresh(route.linked()),
        refresh(route.office()),
        route.mission() == null ? null : refresh(route.mission()),
        route.because());
  }

  /** The station or office that a member of staff works for. */
  Post of(StaffMember member) {
    return named(kindOf(member), member.scope());
  }

  static Post.Kind kindOf(StaffMember member) {
    return member.role() == Role.STATION ? Post.Kind.STATION : Post.Kind.OFFICE;
  }

  /** The post as it is now; one that has left the directory is called by its id. */
  public Post named(Post.Kind kind, String id) {
    return find(kind, id).orElseGet(() -> nameless(kind, id));
  }

  /** The station or office with this id, whichever it is. */
  Post ofScope(String id) {
    return find(Post.Kind.STATION, id)
        .or(() -> find(Post.Kind.OFFICE, id))
        .orElseGet(() -> nameless(Post.Kind.STATION, id));
  }

  private Post refresh(Post post) {
    return find(post.kind(), post.id()).orElse(post);
  }

  private Optional<Post> find(Post.Kind kind, String id) {
    Directory now = directory.current();
    return switch (kind) {
      case STATION -> now.station(id).map(Posts::of);
      case OFFICE -> now.office(id).map(Posts::of);
      case MISSION -> now.mission(id).map(Posts::of);
    };
  }

  private static Post of(Responsible responsible) {
    return responsible instanceof Station station
        ? new Post(
            Post.Kind.STATION, station.id(), station.name(), station.contacts(), station.sample())
        : new Post(
            Post.Kind.OFFICE, responsible.id(), responsible.name(), responsible.contacts(), false);
  }

  private static Post of(Mission mission) {
    return new Post(Post.Kind.MISSION, mission.id(), mission.name(), mission.contacts(), false);
  }

  private static Post nameless(Post.Kind kind, String id) {
    return new Post(kind, id, new Text(id, id), List.of(), false);
  }
}
