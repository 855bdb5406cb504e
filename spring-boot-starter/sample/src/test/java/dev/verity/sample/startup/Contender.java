package dev.verity.sample.startup;

/** What checks constraints in the application that is started, and which jars only it needs. */
enum Contender {
    NOTHING("no validation"),
    HIBERNATE_VALIDATOR("Hibernate Validator", "hibernate-validator-"),
    VERITY("Verity", "verity-validator-", "verity-spring-boot-starter-", "asm-");

    private final String title;
    private final String[] jars;

    Contender(String title, String... jars) {
        this.title = title;
        this.jars = jars;
    }

    String title() {
        return title;
    }

    /** Tells whether only this contender needs the jar of that file name. */
    boolean owns(String file) {
        for (String jar : jars) {
            if (file.startsWith(jar)) {
                return true;
            }
        }
        return false;
    }
}
