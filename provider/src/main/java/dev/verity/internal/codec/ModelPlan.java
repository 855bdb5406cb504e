package dev.verity.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import dev.verity.internal.coercion.Rejection;
import dev.verity.internal.shape.ComputedValue;
import dev.verity.internal.shape.FieldDefault;
import dev.verity.internal.shape.ModelField;
import dev.verity.internal.shape.ModelShape;
import dev.verity.model.ExtraKeys;
import dev.verity.model.Model;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How objects of one model are read and written: its codecs, and what code has in common that runs them. Thread-safe. */
public final class ModelPlan {
    /** How many sets of fields are kept to be shared. */
    private static final int SHARED_STATES = 64;

    private final ModelShape shape;
    private final boolean hooked;
    private final boolean extended;
    private final Codecs codecStore;
    private final Codec[] codecs;
    private final ModelAccess access;
    private final Defaults defaults;
    private final FieldValidation validation;
    private final long[] all;
    private final long[] required;
    /** The fields of unset value that no constructor gives one: all of a record, and those with other defaults. */
    private final long[] supplied;

    private final Map<BitSet, ModelState> states = new ConcurrentHashMap<>();
    private final ModelState whole;

    /** Read without synchronization: either code gives the same results. */
    private ObjectCode code;

    ModelPlan(ModelShape shape, Codecs codecStore, FieldValidation validation, CodeSource source) {
        this.shape = shape;
        this.hooked = !shape.hooks().isEmpty();
        this.extended = shape.tag() != null || !shape.computed().isEmpty() || shape.extra() == ExtraKeys.ALLOW;
        this.codecStore = codecStore;
        this.codecs = shape.fields().stream().map(codecStore::codec).toArray(Codec[]::new);
        this.validation = validation;
        this.access = new ModelAccess(shape);
        this.defaults = new Defaults(shape, codecs, validation);
        this.all = Bits.of(shape.fields(), field -> true);
        this.required = Bits.of(shape.fields(), ModelField::required);
        this.supplied = Bits.of(
                shape.fields(),
                field -> shape.isRecord()
                        || field.defaultValue() instanceof FieldDefault.Text
                        || field.defaultValue() instanceof FieldDefault.Factory
                        || (codecs[field.index()] instanceof MaybeCodec
                                && !(field.defaultValue() instanceof FieldDefault.Initialiser)));
        this.whole = new ModelState(all, Map.of());
        checkDefaults();
        this.code = source.code(this);
    }

    public ModelShape shape() {
        return shape;
    }

    /** True when objects are dumped with more than their fields: a tag, computed values, extra keys. */
    boolean isExtended() {
        return extended;
    }

    /** True when the class changes whole inputs or objects. */
    boolean isHooked() {
        return hooked;
    }

    /** The codec of a field. */
    public Codec codec(int field) {
        return codecs[field];
    }

    /** The codec of a computed value. */
    Codec codec(ComputedValue computed) {
        return codecStore.codec(computed.value(), null);
    }

    /** The codec of what no field has. */
    Codec anything() {
        return codecStore.anything();
    }

    /** What a field holds in an object that nothing was set of. */
    public @Nullable Object initial(int field) {
        if (Bits.has(supplied, field)) {
            return defaults.of(field);
        }
        Object fresh = access.make(new Object[codecs.length], Bits.none(codecs.length));
        return fresh instanceof Rejection ? null : access.read(fresh, field);
    }

    /** What reads and writes the objects at present. */
    public ObjectCode code() {
        return code;
    }

    /** Has the objects read and written by other code from now on. */
    public void replaceCode(ObjectCode replacement) {
        code = replacement;
    }

    /** The bits of the required fields. */
    public long[] required() {
        return required.clone();
    }

    /** The bits of the fields that get {@link #defaultOf} unless the input sets them. */
    public long[] supplied() {
        return supplied.clone();
    }

    /** The default of a field that the constructor does not give, of its own for each object. */
    public @Nullable Object defaultOf(int field) {
        return defaults.of(field);
    }

    /** Takes note of a key that no field has; the parser is at its value. */
    public Unknown unknown(@Nullable Unknown before, String key, JsonParser parser, Binding binding)
            throws IOException {
        Unknown unknown = before == null ? new Unknown(shape) : before;
        unknown.token(key, parser, binding);
        return unknown;
    }

    /** Refuses a field that the input sets again; the parser is at its value. */
    public int duplicate(int field, int done, JsonParser parser, Binding binding) throws IOException {
        parser.skipChildren();
        binding.reject("duplicate_key", Map.of("key", shape.fields().get(field).key()), null);
        return binding.locate(done, shape.fields().get(field));
    }

    /** Takes note of the keys of a Map that no field has, where that matters; null if it does not. */
    public @Nullable Unknown unknown(Map<?, ?> input, int known, Binding binding) {
        if (shape.extra() == ExtraKeys.IGNORE || known == input.size()) {
            return null;
        }
        Unknown unknown = new Unknown(shape);
        for (Map.Entry<?, ?> entry : input.entrySet()) {
            String key = String.valueOf(entry.getKey());
            if (!(entry.getKey() instanceof String) || shape.byKey(key) == null) {
                unknown.entry(key, entry.getValue(), binding);
            }
        }
        return unknown;
    }

    /** Locates the problems of a field; gives the number of problems. */
    public int locate(int field, int done, Binding binding) {
        return binding.locate(done, shape.fields().get(field));
    }

    /** Gives an object that was made from input the state that it keeps. */
    public void remember(Object object, long[] set, @Nullable Unknown unknown) {
        if (object instanceof Model model) {
            state(set, unknown == null ? Map.of() : unknown.extras()).putInto(model);
        }
    }

    /** Gives an object whose input set all fields, and no other key, the state that it keeps. */
    public void rememberAll(Model model) {
        whole.putInto(model);
    }

    private ModelState state(long[] set, Map<String, @Nullable Object> extras) {
        if (!extras.isEmpty()) {
            return new ModelState(set.clone(), extras);
        }
        if (Arrays.equals(set, all)) {
            return whole;
        }
        BitSet key = BitSet.valueOf(set);
        ModelState known = states.get(key);
        if (known == null) {
            known = new ModelState(set.clone(), Map.of());
            if (states.size() < SHARED_STATES) {
                states.put(key, known);
            }
        }
        return known;
    }

    /** An object of values; those that are not set are defaults where the constructor does not give them. */
    @Nullable
    Object make(@Nullable Object[] values, long[] set, @Nullable Unknown unknown, int mark, Binding binding) {
        long[] written = set.clone();
        for (int i = 0; i < codecs.length; i++) {
            if (!Bits.has(set, i) && Bits.has(supplied, i)) {
                values[i] = defaults.of(i);
                Bits.set(written, i);
            }
        }
        Object made = access.make(values, written);
        if (made instanceof Rejection rejection) {
            return refused(rejection, values, set, mark, binding);
        }
        remember(made, set, unknown);
        return made;
    }

    /** What the constructor of a record refused: told by the constraints of its fields, or else by what it threw. */
    public Object refused(Rejection rejection, @Nullable Object[] values, long[] set, int mark, Binding binding) {
        checkFields(values, set, set.clone(), mark, binding);
        return binding.count() > mark ? Binding.FAILED : binding.reject(rejection, null);
    }

    /** The rejection for what the constructor of a record threw; Errors pass. */
    public static Rejection threw(Throwable cause) {
        return ModelAccess.threw(cause);
    }

    /**
     * Refuses an input some of whose fields are missing or could not be read: adds what else is wrong, in the order of fields.
     *
     * @param values those that could be read; of the others, partial ones or null
     * @param set the fields that the input has
     * @param failed those of them that could not be read
     * @param mark the number of problems before this object
     */
    public Object reject(@Nullable Object[] values, long[] set, long[] failed, int mark, Binding binding) {
        int done = binding.count();
        for (ModelField field : shape.fields()) {
            if (field.required() && !Bits.has(set, field.index())) {
                binding.reject("missing", Map.of(), null);
                done = binding.locate(done, field);
            }
        }
        checkFields(values, set, failed, mark, binding);
        return Binding.FAILED;
    }

    /**
     * Refuses an input whose unreadable fields the binding took note of.
     *
     * @param values those of all fields; of the unreadable ones, anything
     */
    public Object reject(@Nullable Object[] values, long[] set, int mark, Binding binding) {
        long[] failed = Bits.none(codecs.length);
        binding.takeMisreads(mark, values, failed);
        return reject(values, set, failed, mark, binding);
    }

    /** The values of all fields, boxed. */
    public @Nullable Object[] values(Object object) {
        @Nullable Object[] values = new Object[codecs.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = access.read(object, i);
        }
        return values;
    }

    private void checkFields(@Nullable Object[] values, long[] set, long[] failed, int mark, Binding binding) {
        int from = binding.count();
        for (ModelField field : shape.fields()) {
            int i = field.index();
            boolean isRead = Bits.has(set, i) && !(Bits.has(failed, i) && values[i] == null && set != failed);
            if (isRead) {
                validation.checkValue(shape, field, values[i], binding);
            }
        }
        binding.settle(mark, from);
    }

    /** The value of a field, boxed. */
    public @Nullable Object read(Object object, int field) {
        return access.read(object, field);
    }

    /** True when the input of an object set a field, or it was not made from input. */
    public boolean isSet(Object object, int field) {
        ModelState state = ModelState.of(object);
        return state == null || state.has(field);
    }

    /** The extra keys of an object. */
    public Map<String, @Nullable Object> extras(Object object) {
        ModelState state = ModelState.of(object);
        return state == null ? Map.of() : state.extras();
    }

    /** An object of values for all fields, as if the input had set some of them. */
    Object makeWhole(@Nullable Object[] values, long[] set, Unknown unknown, Binding binding) {
        Object made = access.make(values, all);
        if (made instanceof Rejection rejection) {
            return refused(rejection, values, all, 0, binding);
        }
        remember(made, set, unknown);
        return made;
    }

    private void checkDefaults() {
        if (shape.isRecord()) {
            return;
        }
        Object one = access.make(new Object[codecs.length], Bits.none(codecs.length));
        Object other = access.make(new Object[codecs.length], Bits.none(codecs.length));
        if (!(one instanceof Rejection) && !(other instanceof Rejection)) {
            defaults.check(one, other, access);
        }
    }
}
