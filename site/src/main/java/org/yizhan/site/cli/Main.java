package org.yizhan.site.cli;

/** The command line of the site builder. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("yizhan-site");
  }
}
