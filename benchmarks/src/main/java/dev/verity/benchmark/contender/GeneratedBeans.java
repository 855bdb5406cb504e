package dev.verity.benchmark.contender;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes and compiles bean classes that nobody has met before, alike but for their names. */
public final class GeneratedBeans {
    /** How many there are. */
    public static final int COUNT = 200;

    /** Their names, followed by a number from 0. */
    public static final String NAME = "generated.Bean";

    private static final String SOURCE = """
            package generated;

            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import java.util.List;

            @Valid
            public class Bean%d implements java.util.function.BooleanSupplier {
                private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("[a-z]{3}");

                @NotBlank @Size(max = 40) private String name = "bean";
                @NotNull @Pattern(regexp = "[a-z]{3}") private String code = "abc";
                @Min(0) private int count = %d;
                @NotEmpty private List<@NotBlank String> tags = List.of("tag");

                public String getName() { return name; }
                public String getCode() { return code; }
                public int getCount() { return count; }
                public List<String> getTags() { return tags; }

                /** Its checks, by hand. */
                @Override
                public boolean getAsBoolean() {
                    return name != null && !name.isBlank() && name.length() <= 40
                            && code != null && CODE.matcher(code).matches()
                            && count >= 0
                            && tags != null && !tags.isEmpty() && areTagsValid();
                }

                private boolean areTagsValid() {
                    for (String tag : tags) {
                        if (tag == null || tag.isBlank()) {
                            return false;
                        }
                    }
                    return true;
                }
            }
            """;

    private GeneratedBeans() {}

    /** Compiles them into a folder, together with what Avaje Validator generates for them. */
    public static void compile(Path folder) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("generated"));
        List<Path> files = new ArrayList<>();
        for (int index = 0; index < COUNT; index++) {
            Path file = sources.resolve("Bean" + index + ".java");
            files.add(Files.writeString(file, SOURCE.formatted(index, index)));
        }
        javac(folder, files);
    }

    /** Runs the compiler as a program of its own, so that this JVM does not get warm by it. */
    private static void javac(Path folder, List<Path> files) throws IOException {
        String classPath = System.getProperty("java.class.path");
        Path compiler = Path.of(System.getProperty("java.home"), "bin", "javac");
        List<String> command = new ArrayList<>(List.of(compiler.toString(), "-nowarn", "-d", folder.toString()));
        command.addAll(List.of("-classpath", classPath, "-processorpath", avajeOnly(classPath)));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output;
        try (BufferedReader reader = process.inputReader()) {
            output = reader.lines().collect(Collectors.joining("\n"));
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the generated beans do not compile: " + output);
        }
    }

    private static String avajeOnly(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> entry.contains("avaje"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
