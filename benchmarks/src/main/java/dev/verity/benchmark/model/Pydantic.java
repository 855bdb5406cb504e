package dev.verity.benchmark.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Pydantic, by a program of Python that runs as a process of its own. */
public final class Pydantic {
    /** Its name in those of results and in the expression that says what to measure. */
    public static final String ID = "PydanticModel";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROGRAM = "pydantic_model.py";
    private static final String PYTHON = "python3";

    private Pydantic() {}

    /** Its version, if it is installed for the Python of this machine. */
    public static Optional<String> version() throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(PYTHON, "-c", "import pydantic; print(pydantic.VERSION)")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(version) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no Python
        }
    }

    /** Measures the workloads that it can do, so many rounds each, by the name of the method. */
    public static Map<String, PydanticTime> times(int rounds, List<String> methods)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("times", Integer.toString(rounds)));
        arguments.addAll(methods);
        return JSON.convertValue(run("", arguments), new TypeReference<>() {});
    }

    /** Measures memory, with a stream of so many thousands of lines. */
    public static ModelMemory memory(int thousands) throws IOException, InterruptedException {
        return JSON.convertValue(run("", List.of("memory", Integer.toString(thousands))), ModelMemory.class);
    }

    /** What it makes of JSON in every way of reading it: the user as JSON, or the refused fields. */
    static List<List<String>> outcomes(List<String> inputs) throws IOException, InterruptedException {
        return JSON.convertValue(run(JSON.writeValueAsString(inputs), List.of("agree")), new TypeReference<>() {});
    }

    private static JsonNode run(String input, List<String> arguments) throws IOException, InterruptedException {
        Path program = Files.createTempFile("pydantic", ".py");
        try (InputStream source = Pydantic.class.getResourceAsStream(PROGRAM)) {
            Files.write(program, Objects.requireNonNull(source, PROGRAM).readAllBytes());
            List<String> command = new ArrayList<>(Arrays.asList(PYTHON, program.toString()));
            command.addAll(arguments);
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            byte[] output = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(PROGRAM + " fails");
            }
            return JSON.readTree(output).path("result");
        } finally {
            Files.delete(program);
        }
    }
}
