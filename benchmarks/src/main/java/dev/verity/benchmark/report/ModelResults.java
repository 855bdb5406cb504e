package dev.verity.benchmark.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.verity.benchmark.model.ModelContender;
import dev.verity.benchmark.model.ModelMemory;
import dev.verity.benchmark.model.ModelWorkload;
import dev.verity.benchmark.model.Pydantic;
import dev.verity.benchmark.model.PydanticTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The results of one JDK at typed data, and those of Pydantic in the same run: a folder with a file for each. */
public final class ModelResults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    ModelResults(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The file for the measurement of a contender at a workload, as JMH writes it. */
    public Path file(ModelContender contender, ModelWorkload workload) {
        return folder.resolve(contender.id() + "." + workload.method() + ".json");
    }

    /** Keeps the memory that a contender needs. */
    public void write(ModelContender contender, ModelMemory memory) throws IOException {
        write(memoryFile(contender.id()), memory);
    }

    /** Keeps the version of Pydantic, or that there is none. */
    public void writePydantic(String version) throws IOException {
        write(folder.resolve(Pydantic.ID + ".json"), version);
    }

    /** Keeps the memory that Pydantic needs. */
    public void writePydantic(ModelMemory memory) throws IOException {
        write(memoryFile(Pydantic.ID), memory);
    }

    /** Keeps the time that Pydantic takes. */
    public void writePydantic(ModelWorkload workload, PydanticTime time) throws IOException {
        write(pydanticFile(workload), time);
    }

    Optional<Measurement> measurement(ModelContender contender, ModelWorkload workload) throws IOException {
        return Measurement.read(file(contender, workload));
    }

    Optional<ModelMemory> memory(ModelContender contender) throws IOException {
        return read(memoryFile(contender.id()), ModelMemory.class);
    }

    /** The version of Pydantic, or nothing if that was not asked for. */
    Optional<String> pydanticVersion() throws IOException {
        return read(folder.resolve(Pydantic.ID + ".json"), String.class);
    }

    Optional<Measurement> pydanticMeasurement(ModelWorkload workload) throws IOException {
        return read(pydanticFile(workload), PydanticTime.class)
                .map(time -> new Measurement(time.nanoseconds(), time.clockNanoseconds(), Double.NaN));
    }

    Optional<ModelMemory> pydanticMemory() throws IOException {
        return read(memoryFile(Pydantic.ID), ModelMemory.class);
    }

    private Path memoryFile(String id) {
        return folder.resolve(id + ".memory.json");
    }

    private Path pydanticFile(ModelWorkload workload) {
        return folder.resolve(Pydantic.ID + "." + workload.method() + ".json");
    }

    private static void write(Path file, Object value) throws IOException {
        JSON.writeValue(file.toFile(), value);
    }

    private static <T> Optional<T> read(Path file, Class<T> type) throws IOException {
        return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), type)) : Optional.empty();
    }
}
