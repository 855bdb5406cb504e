package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Dump;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.ObjectCode;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Interprets a plan's first runs, then has it compiled. Thread-safe: counts may be lost, which puts compilation off. */
final class CountingCode extends ObjectCode {
    /** How many runs are interpreted. */
    private static final int INTERPRETED_RUNS = 100;

    private final ModelPlan plan;
    private final ObjectCode interpreted;
    private final Function<ModelPlan, ObjectCode> compiler;
    private int runs;

    CountingCode(ModelPlan plan, ObjectCode interpreted, Function<ModelPlan, ObjectCode> compiler) {
        this.plan = plan;
        this.interpreted = interpreted;
        this.compiler = compiler;
    }

    private ObjectCode next() {
        if (++runs <= INTERPRETED_RUNS) {
            return interpreted;
        }
        ObjectCode compiled = compiler.apply(plan);
        plan.replaceCode(compiled);
        return compiled;
    }

    @Override
    public @Nullable Object fromMap(Map<?, ?> input, Binding binding) {
        return next().fromMap(input, binding);
    }

    @Override
    public @Nullable Object fromTokens(JsonParser parser, Binding binding) throws IOException {
        return next().fromTokens(parser, binding);
    }

    @Override
    public void toMap(Object object, Map<String, @Nullable Object> into, Dump dump) {
        next().toMap(object, into, dump);
    }

    @Override
    public void toTokens(Object object, JsonGenerator generator, Dump dump) throws IOException {
        next().toTokens(object, generator, dump);
    }
}
