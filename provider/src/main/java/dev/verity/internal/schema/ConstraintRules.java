package dev.verity.internal.schema;

import dev.verity.constraints.CodePointSize;
import dev.verity.constraints.MultipleOf;
import dev.verity.constraints.OneOf;
import dev.verity.constraints.UniqueItems;
import dev.verity.constraints.Url;
import dev.verity.internal.constraint.Combination;
import dev.verity.internal.constraint.ConstraintUse;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Narrows schemas by constraints. What a schema cannot say is noted with it. */
final class ConstraintRules {
    private static final Set<String> OF_EVERY_CONSTRAINT = Set.of("message", "groups", "payload");

    /** Narrows a schema as one constraint says. */
    interface Rule {
        /** False if the schema cannot say it. */
        boolean narrow(Keywords schema, Attributes attributes, Profile profile);
    }

    private static final Map<Class<?>, Rule> RULES = Map.ofEntries(
            Map.entry(NotNull.class, (schema, attributes, profile) -> true),
            Map.entry(Null.class, (schema, attributes, profile) -> {
                schema.put("type", "null");
                return true;
            }),
            Map.entry(Min.class, (schema, attributes, profile) -> NumberRules.min(schema, attributes, true)),
            Map.entry(Max.class, (schema, attributes, profile) -> NumberRules.max(schema, attributes, true)),
            Map.entry(
                    DecimalMin.class,
                    (schema, attributes, profile) -> NumberRules.min(schema, attributes, attributes.flag("inclusive"))),
            Map.entry(
                    DecimalMax.class,
                    (schema, attributes, profile) -> NumberRules.max(schema, attributes, attributes.flag("inclusive"))),
            Map.entry(Positive.class, (schema, attributes, profile) -> NumberRules.sign(schema, 1, false)),
            Map.entry(PositiveOrZero.class, (schema, attributes, profile) -> NumberRules.sign(schema, 1, true)),
            Map.entry(Negative.class, (schema, attributes, profile) -> NumberRules.sign(schema, -1, false)),
            Map.entry(NegativeOrZero.class, (schema, attributes, profile) -> NumberRules.sign(schema, -1, true)),
            Map.entry(Digits.class, (schema, attributes, profile) -> NumberRules.digits(schema, attributes)),
            Map.entry(MultipleOf.class, (schema, attributes, profile) -> NumberRules.multipleOf(schema, attributes)),
            Map.entry(Size.class, (schema, attributes, profile) -> CountRules.size(schema, attributes)),
            Map.entry(CodePointSize.class, (schema, attributes, profile) -> CountRules.codePoints(schema, attributes)),
            Map.entry(NotEmpty.class, (schema, attributes, profile) -> CountRules.notEmpty(schema)),
            Map.entry(UniqueItems.class, (schema, attributes, profile) -> CountRules.unique(schema)),
            Map.entry(NotBlank.class, (schema, attributes, profile) -> TextRules.notBlank(schema)),
            Map.entry(Pattern.class, (schema, attributes, profile) -> TextRules.pattern(schema, attributes)),
            Map.entry(Email.class, TextRules::email),
            Map.entry(Url.class, TextRules::url),
            Map.entry(OneOf.class, (schema, attributes, profile) -> ChoiceRules.oneOf(schema, attributes)),
            Map.entry(AssertTrue.class, (schema, attributes, profile) -> ChoiceRules.is(schema, true)),
            Map.entry(AssertFalse.class, (schema, attributes, profile) -> ChoiceRules.is(schema, false)));

    private ConstraintRules() {}

    static void narrow(Keywords schema, List<ConstraintUse> constraints, Profile profile) {
        for (ConstraintUse use : constraints) {
            narrow(schema, use, profile);
        }
    }

    private static void narrow(Keywords schema, ConstraintUse use, Profile profile) {
        if (use.composition() != Combination.AND) {
            schema.leaveUnsaid(inWords(use));
            return;
        }
        Rule known = RULES.get(use.type());
        Rule rule = known == null ? NamedRules.find(use.type().getName()) : known;
        boolean isSaid = rule == null
                ? !use.composing().isEmpty() && use.candidates().isEmpty()
                : rule.narrow(schema, new Attributes(use), profile);
        if (!isSaid) {
            schema.leaveUnsaid(inWords(use));
        }
        narrow(schema, use.composing(), profile);
    }

    /** The constraint as it is written, with what it does not have by default. */
    static String inWords(ConstraintUse use) {
        List<String> attributes = new ArrayList<>();
        for (Map.Entry<String, Object> attribute : use.attributes().entrySet()) {
            if (!OF_EVERY_CONSTRAINT.contains(attribute.getKey())
                    && !Objects.deepEquals(attribute.getValue(), byDefault(use.type(), attribute.getKey()))) {
                attributes.add(attribute.getKey() + "=" + shown(attribute.getValue()));
            }
        }
        String name = "@" + use.type().getSimpleName();
        return attributes.isEmpty() ? name : name + "(" + String.join(", ", attributes) + ")";
    }

    private static Object byDefault(Class<? extends Annotation> type, String attribute) {
        try {
            Method method = type.getMethod(attribute);
            return method.getDefaultValue() == null ? type : method.getDefaultValue();
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String shown(Object value) {
        if (value instanceof Object[] array) {
            return java.util.Arrays.toString(array);
        }
        return value instanceof Class<?> type ? type.getSimpleName() : String.valueOf(value);
    }
}
