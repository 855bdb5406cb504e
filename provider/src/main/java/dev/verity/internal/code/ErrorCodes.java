package dev.verity.internal.code;

import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the {@link Code} of a violation by its constraint, and by its value where the constraint alone leaves it open.
 *
 * <p>Constraints are told by name and their attributes taken from the descriptor, so that nothing is read by reflection.
 */
public final class ErrorCodes {
    static final String API = "jakarta.validation.constraints.";
    static final String OWN = "dev.verity.constraints.";

    private ErrorCodes() {}

    /** The code of a violation; of a constraint that is not known, its name in snake case with its attributes. */
    public static Code of(ConstraintViolation<?> violation) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object value = violation.getInvalidValue();
        Code code = find(constraint.getName(), attributes, value);
        return code != null ? code : OtherCodes.of(constraint, attributes);
    }

    private static @Nullable Code find(String constraint, Map<String, Object> attributes, @Nullable Object value) {
        return switch (constraint) {
            case API + "NotNull" -> Code.of("not_null");
            case API + "Null" -> Code.of("must_be_null");
            case API + "AssertTrue", API + "AssertFalse" -> Code.of("assertion_error");
            case API + "Past", API + "PastOrPresent" -> Code.of("date_past");
            case API + "Future", API + "FutureOrPresent" -> Code.of("date_future");
            case OWN + "UniqueItems" -> Code.of("unique_items");
            case OWN + "OneOf" ->
                Code.of("literal_error", "expected", List.of((String[]) required(attributes, "value")));
            case API + "NotBlank",
                    API + "NotEmpty",
                    API + "Size",
                    API + "Pattern",
                    API + "Email",
                    OWN + "Url",
                    OWN + "CodePointSize" -> text(constraint, attributes, value);
            default -> {
                Code number = NumberCodes.find(constraint, attributes, value);
                yield number != null ? number : FurtherCodes.find(constraint, attributes, value);
            }
        };
    }

    private static @Nullable Code text(String constraint, Map<String, Object> attributes, @Nullable Object value) {
        return switch (constraint) {
            case API + "NotBlank" -> Code.of(value == null ? "not_null" : "string_blank");
            case API + "NotEmpty" -> value == null ? Code.of("not_null") : SizeCodes.find(value, 1, Integer.MAX_VALUE);
            case API + "Pattern" -> Code.of("string_pattern_mismatch", "pattern", required(attributes, "regexp"));
            case API + "Email" -> Code.of("email");
            case OWN + "Url" -> Code.of("url");
            case OWN + "CodePointSize" -> SizeCodes.ofCodePoints(value, min(attributes), max(attributes));
            default -> SizeCodes.find(value, min(attributes), max(attributes));
        };
    }

    private static int min(Map<String, Object> attributes) {
        return (Integer) required(attributes, "min");
    }

    private static int max(Map<String, Object> attributes) {
        return (Integer) required(attributes, "max");
    }

    static Object required(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }
}
