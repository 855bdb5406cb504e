package dev.verity.benchmark.model;

import dev.verity.benchmark.model.user.ModelOperations;
import dev.verity.benchmark.model.user.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The benchmarks of typed data; each JVM runs those of one contender. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets up
public class ModelBenchmark {
    @Param
    public ModelContender contender;

    private ModelOperations<Object> operations;
    private Object user;
    private Map<String, Object> map = UserRows.map(1);
    private Map<String, Object> badMap = UserRows.mapWithThreeErrors();
    private byte[] json = UserRows.json(1).getBytes(StandardCharsets.UTF_8);

    /** Makes the contender that is asked for, and no other. */
    @Setup
    public void setUp() {
        operations = contender.operations();
        user = operations.fromMap(map);
    }

    @Benchmark
    public Object fromMap() {
        return operations.fromMap(map);
    }

    @Benchmark
    public Object parse() {
        return operations.parse(json);
    }

    @Benchmark
    public Object problems(Blackhole reader) {
        List<Problem> problems = operations.problems(badMap);
        for (Problem problem : problems) {
            reader.consume(problem.field());
            reader.consume(problem.message());
        }
        return problems;
    }

    @Benchmark
    public Object dict() {
        return operations.dict(user);
    }

    @Benchmark
    public Object json() {
        return operations.json(user);
    }

    @Benchmark
    public Object jsonBytes() {
        return operations.jsonBytes(user);
    }

    @Benchmark
    public @Nullable Object fieldAccess() {
        return operations.name(user);
    }

    @Benchmark
    public Object arrayOf100K(ManyUsers.ArrayOf100K users) {
        return operations.parseArray(users.json);
    }

    @Benchmark
    public Object arrayOfAMillion(ManyUsers.ArrayOfAMillion users) {
        return operations.parseArray(users.json);
    }

    @Benchmark
    public Object lines() throws IOException {
        return operations.stream(new UserLines(1000));
    }

    @Benchmark
    public Object validateMany(ManyUsers.Maps users) {
        return operations.validateMany(users.maps);
    }

    @Benchmark
    public Object validateManyInParallel(ManyUsers.Maps users) {
        return operations.validateManyInParallel(users.maps);
    }
}
