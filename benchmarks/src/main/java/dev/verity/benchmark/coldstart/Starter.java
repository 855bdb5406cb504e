package dev.verity.benchmark.coldstart;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is started to measure a contender: its program, the jars that only it needs, and options of the JVM. */
enum Starter {
    EMPTY("JVM only", EmptyLauncher.class, List.of()),
    HAND("by hand", HandLauncher.class, List.of()),
    VERITY_COMPILED("Verity, compiled", VerityLauncher.class, Jars.VERITY, "-Dverity.engine=compiled"),
    VERITY("Verity", VerityLauncher.class, Jars.VERITY),
    VERITY_INTERPRETED("Verity, interpreted", VerityLauncher.class, Jars.VERITY, "-Dverity.engine=interpreted"),
    HIBERNATE_VALIDATOR("Hibernate Validator", HibernateValidatorLauncher.class, Jars.HIBERNATE_VALIDATOR),
    BVAL("Apache BVal", BValLauncher.class, Jars.BVAL),
    AVAJE("Avaje Validator", AvajeLauncher.class, Jars.AVAJE);

    private final String title;
    private final Class<? extends Launcher> program;
    private final List<String> jars;
    private final List<String> options;

    Starter(String title, Class<? extends Launcher> program, List<String> jars, String... options) {
        this.title = title;
        this.program = program;
        this.jars = jars;
        this.options = List.of(options);
    }

    String title() {
        return title;
    }

    /** The command that starts it, with no other contender's jars; the generated beans are there if they are validated. */
    List<String> command(Path generatedBeans, List<String> moreOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(moreOptions);
        command.add("-classpath");
        boolean many = List.of(arguments).contains(Launcher.MANY);
        command.add(many ? classPath() + File.pathSeparator + generatedBeans : classPath());
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(this::isNeeded)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private boolean isNeeded(String entry) {
        Path path = Path.of(entry);
        String name = path.getFileName().toString();
        return path.toFile().isDirectory()
                || Jars.COMMON.stream().anyMatch(name::startsWith)
                || jars.stream().anyMatch(name::startsWith);
    }

    /** How the names of jars begin. */
    private static final class Jars {
        static final List<String> COMMON =
                List.of("verity-benchmarks", "jakarta.validation-api", "jakarta.el-api", "expressly");
        static final List<String> VERITY = List.of("verity-validator", "asm");
        static final List<String> HIBERNATE_VALIDATOR = List.of("hibernate-validator", "jboss-logging", "classmate");
        static final List<String> BVAL = List.of("bval-jsr");
        static final List<String> AVAJE = List.of("avaje-validator-2", "avaje-applog");
    }
}
