package dev.verity.internal.model;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.verity.internal.codec.Binding;
import dev.verity.internal.codec.Codec;
import dev.verity.internal.codec.Codecs;
import dev.verity.internal.codec.Dump;
import dev.verity.internal.codec.ModelPlan;
import dev.verity.internal.codec.ObjectCopy;
import dev.verity.internal.shape.ValueShape;
import dev.verity.model.Coercion;
import dev.verity.model.DumpOptions;
import dev.verity.model.JsonLimits;
import dev.verity.model.ModelType;
import dev.verity.model.Result;
import dev.verity.model.SchemaProfile;
import jakarta.validation.ConstraintViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The handle of one type. Thread-safe. */
final class ModelHandle<T> implements ModelType<T> {
    private final ValueShape shape;
    private final Codec codec;
    private final Errors errors;
    private final RootValidation validation;
    private final Codecs codecs;
    private final Function<SchemaProfile, Map<String, @Nullable Object>> schema;
    private final ModelOptions options;
    private final @Nullable Observation observation;

    ModelHandle(
            ValueShape shape,
            Codec codec,
            Errors errors,
            RootValidation validation,
            Codecs codecs,
            Function<SchemaProfile, Map<String, @Nullable Object>> schema,
            ModelOptions options,
            @Nullable Observation observation) {
        this.shape = shape;
        this.codec = codec;
        this.errors = errors;
        this.validation = validation;
        this.codecs = codecs;
        this.schema = schema;
        this.options = options;
        this.observation = observation;
    }

    @Override
    public ModelType<T> with(Coercion coercion) {
        return new ModelHandle<>(shape, codec, errors, validation, codecs, schema, options.with(coercion), observation);
    }

    @Override
    public ModelType<T> with(JsonLimits limits) {
        return new ModelHandle<>(shape, codec, errors, validation, codecs, schema, options.with(limits), observation);
    }

    @Override
    public T of(@Nullable Object input) {
        Binding binding = binding();
        return value(codec.fromValue(input, binding), binding);
    }

    @Override
    public T parse(String json) {
        Binding binding = binding();
        return value(document().text(json, binding), binding);
    }

    @Override
    public T parse(byte[] json) {
        Binding binding = binding();
        return value(document().bytes(json, binding), binding);
    }

    @Override
    public T parse(InputStream json) {
        Binding binding = binding();
        return value(document().stream(json, binding), binding);
    }

    @Override
    public Result<T> check(@Nullable Object input) {
        Binding binding = binding();
        return result(codec.fromValue(input, binding), binding, 0, 0, 0);
    }

    @Override
    public Result<T> checkJson(String json) {
        Binding binding = binding();
        return result(document().text(json, binding), binding, 0, 0, 0);
    }

    @Override
    public Result<T> checkJson(byte[] json) {
        Binding binding = binding();
        return result(document().bytes(json, binding), binding, 0, 0, 0);
    }

    private Binding binding() {
        return new Binding(options.strict(), codecs.validation(), observation != null);
    }

    private DocumentReading document() {
        return new DocumentReading(codec, options.json());
    }

    /** The value if it is valid. */
    @SuppressWarnings({"unchecked", "NullAway"}) // null is the value of a null input to a type that accepts it
    private T value(@Nullable Object made, Binding binding) {
        Errors.Report report = report(made, binding);
        if (report != null) {
            throw report.exception();
        }
        return (T) made;
    }

    /** The outcome of one row. */
    @SuppressWarnings("unchecked")
    Result<T> result(@Nullable Object made, Binding binding, long index, long line, long offset) {
        Errors.Report report = report(made, binding);
        return report == null ? Result.valid((T) made, index, line, offset) : invalid(report, index, line, offset);
    }

    /** All that is wrong, or null. */
    private Errors.@Nullable Report report(@Nullable Object made, Binding binding) {
        if (observation == null) {
            return found(made, binding);
        }
        Errors.Report report;
        try {
            report = found(made, binding);
        } catch (Throwable e) {
            observation.failed(binding, e);
            throw e;
        }
        observation.validated(binding, report);
        return report;
    }

    /** There are no objects that are null. */
    private Errors.@Nullable Report found(@Nullable Object made, Binding binding) {
        if (made == null && validation.isOfObjects()) {
            binding.reject("null_forbidden", Map.of(), null);
            return errors.problems(binding.problems());
        }
        if (made != Binding.FAILED && validation.isOfObjects()) {
            Set<? extends ConstraintViolation<?>> violations = validation.violations(made);
            return violations.isEmpty() ? null : errors.violations(violations);
        }
        Object known = made == Binding.FAILED ? binding.takePartial() : made;
        if (made != Binding.FAILED || known != null) {
            validation.check(known, binding);
        }
        return binding.count() == 0 ? null : errors.problems(binding.problems());
    }

    private static <T> Result<T> invalid(Errors.Report report, long index, long line, long offset) {
        return Result.invalid(report.errors(), report::exception, index, line, offset);
    }

    @Override
    public List<Result<T>> validateMany(Iterable<?> rows) {
        return validateMany(rows, ForkJoinPool.commonPool());
    }

    @Override
    public List<Result<T>> validateMany(Iterable<?> rows, Executor executor) {
        return ManyRows.read(rowReading(), rows, executor);
    }

    @Override
    public List<Result<T>> parseMany(byte[] jsonArray) {
        return ArrayRows.all(rowReading(), () -> options.json().createParser(DocumentReading.checked(jsonArray)));
    }

    @Override
    public List<Result<T>> parseMany(String jsonArray) {
        return ArrayRows.all(rowReading(), () -> options.json().createParser(jsonArray));
    }

    @Override
    public Stream<Result<T>> stream(InputStream jsonArray) {
        return RowStream.of(new ArrayRows<>(rowReading(), new StreamInput(options.json(), jsonArray)));
    }

    @Override
    public Stream<Result<T>> ndjson(InputStream lines) {
        return RowStream.of(new LineRows<>(rowReading(), lines));
    }

    private RowReading<T> rowReading() {
        return new RowReading<>(errors.subject(), codec, options, this::binding, this::result);
    }

    @Override
    public @Nullable Object dump(@Nullable T value) {
        return dump(value, DumpOptions.ALL);
    }

    @Override
    public @Nullable Object dump(@Nullable T value, DumpOptions selected) {
        return codec.toValue(value, new Dump(selected));
    }

    @Override
    public Map<String, @Nullable Object> dict(T object) {
        return dict(object, DumpOptions.ALL);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> dict(T object, DumpOptions selected) {
        Object plain = dump(object, selected);
        if (plain instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException("A " + shape.raw().getSimpleName() + " is no object. Use dump().");
    }

    @Override
    public String json(@Nullable T value) {
        return json(value, DumpOptions.ALL);
    }

    @Override
    public String json(@Nullable T value, DumpOptions selected) {
        return JsonOutput.text(options.json(), generator -> write(value, generator, selected));
    }

    @Override
    public byte[] jsonBytes(@Nullable T value) {
        return JsonOutput.bytes(options.json(), generator -> write(value, generator, DumpOptions.ALL));
    }

    @Override
    public void write(@Nullable T value, OutputStream out, DumpOptions selected) {
        JsonOutput.write(options.json(), out, generator -> write(value, generator, selected));
    }

    private void write(@Nullable T value, JsonGenerator generator, DumpOptions selected) throws IOException {
        if (selected.pretty()) {
            generator.useDefaultPrettyPrinter();
        }
        codec.toTokens(value, generator, new Dump(selected));
    }

    @Override
    public T with(T original, Map<String, ?> changes) {
        Binding binding = binding();
        return value(ObjectCopy.of(plan(original), original, changes, binding), binding);
    }

    @Override
    public Set<String> fieldsSet(T object) {
        return ModelObjects.fieldsSet(plan(object), object);
    }

    @Override
    public Map<String, @Nullable Object> schema(SchemaProfile profile) {
        return schema.apply(profile);
    }

    @Override
    public boolean areEqual(T one, @Nullable Object other) {
        if (one == other || other == null || one.getClass() != other.getClass()) {
            return one == other;
        }
        return Comparison.areEqual(codecs::plan, plan(one), one, other);
    }

    @Override
    public int hash(T object) {
        return ModelObjects.hash(plan(object), object);
    }

    @Override
    public String describe(T object) {
        return Description.of(plan(object), object);
    }

    private ModelPlan plan(T object) {
        return shape instanceof ValueShape.Structure structure
                ? codecs.plan(structure.type())
                : codecs.plan(object.getClass());
    }
}
