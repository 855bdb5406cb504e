package dev.verity.differential;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What constraints a type can bear. */
enum TypeKind {
    TEXT("String", "CharSequence"),
    INTEGER("int", "long", "short", "byte"),
    INTEGER_WRAPPER("Integer", "Long", "Short", "Byte", "BigInteger"),
    DECIMAL("BigDecimal"),
    FLOATING("double", "float"),
    FLOATING_WRAPPER("Double", "Float"),
    BOOLEAN("boolean"),
    BOOLEAN_WRAPPER("Boolean"),
    MOMENT(
            "Date",
            "Calendar",
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "MonthDay",
            "OffsetDateTime",
            "OffsetTime",
            "Year",
            "YearMonth",
            "ZonedDateTime",
            "HijrahDate",
            "JapaneseDate",
            "MinguoDate",
            "ThaiBuddhistDate"),
    COLLECTION,
    ARRAY,
    BEAN,
    OTHER("Object", "OptionalInt", "OptionalLong", "OptionalDouble");

    private static final Map<String, TypeKind> BY_NAME = byName();

    private final List<String> names;

    TypeKind(String... names) {
        this.names = List.of(names);
    }

    boolean primitive() {
        return this == INTEGER || this == FLOATING || this == BOOLEAN;
    }

    List<String> names() {
        return names;
    }

    static TypeKind of(String type) {
        if (type.endsWith("]")) {
            return ARRAY;
        }
        if (type.contains("<")) {
            return type.matches("(List|Set|Collection|Map)<.*") ? COLLECTION : OTHER;
        }
        return BY_NAME.getOrDefault(type, BEAN);
    }

    private static Map<String, TypeKind> byName() {
        Map<String, TypeKind> kinds = new HashMap<>();
        for (TypeKind kind : values()) {
            kind.names.forEach(name -> kinds.put(name, kind));
        }
        return kinds;
    }
}
