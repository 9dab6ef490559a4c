package org.yizhan.site.content.rules;

/** Something that has to hold for one document; parts of it are null where they were misread. */
@FunctionalInterface
public interface Rule<D> {
  void check(D document, Findings findings);
}
