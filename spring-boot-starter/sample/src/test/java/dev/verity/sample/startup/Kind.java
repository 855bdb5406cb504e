package dev.verity.sample.startup;

/** What the application that is started is made of. */
enum Kind {
    WEB("a web application"),
    WEB_AND_JPA("a web application with JPA");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
