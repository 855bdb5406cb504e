package dev.verity.modules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** An application of which the sources are compiled to a module and started in a JVM of its own. */
final class ModularApplication {
    private final Path sources;
    private final Path classes;
    private final List<String> modulePath;
    private List<String> log = List.of();

    /**
     * Names the parts of an application.
     *
     * @param name a folder of {@code src/test/apps}
     * @param folder where to put the classes
     * @param libraries what file names on the module path begin with
     */
    ModularApplication(String name, Path folder, String... libraries) {
        sources = Path.of("src/test/apps", name);
        classes = folder;
        modulePath = new ArrayList<>(ModulePath.of(libraries));
    }

    /** Adds a jar to the module path. */
    ModularApplication with(Path jar) {
        modulePath.add(jar.toString());
        return this;
    }

    ModularApplication compiledWith(String declaration) {
        Path declared = write("module-info.java", declaration);
        List<String> arguments = new ArrayList<>(
                List.of("--release", "17", "-Xlint:-options", "--module-path", modulePath(), "-d", classes.toString()));
        arguments.add(declared.toString());
        files(".java").map(Path::toString).forEach(arguments::add);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("The application does not compile: see above.");
        }
        Stream.of(".properties", ".xml").flatMap(this::files).forEach(this::copy);
        return this;
    }

    /** Adds a resource. */
    ModularApplication with(String resource, String content) {
        write(resource, content);
        return this;
    }

    /** Starts the application and returns the lines that it prints. */
    List<String> run(String... options) {
        return run(List.of(options), List.of());
    }

    /** What the last run told on the error stream. */
    List<String> log() {
        return log;
    }

    /** Starts the application with arguments and returns the lines that it prints. */
    List<String> run(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Duser.language=en", "-Duser.country=US"));
        command.addAll(options);
        command.addAll(List.of("--module-path", classes + File.pathSeparator + modulePath(), "-m", "app/app.Main"));
        command.addAll(arguments);
        try {
            Path errors = Files.createTempFile(classes, "errors", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The application failed: " + Files.readString(errors));
            }
            log = Files.readAllLines(errors);
            return printed.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while the application ran.", e);
        }
    }

    private String modulePath() {
        return String.join(File.pathSeparator, modulePath);
    }

    private Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(Path resource) {
        try {
            write(sources.relativize(resource).toString(), Files.readString(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String content) {
        try {
            Path file = classes.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
