package dev.verity.differential;

import java.util.List;

/** Writes types: simple ones, beans, containers of these. */
final class TypeWriter {
    private static final List<TypeKind> SIMPLE = List.of(
            TypeKind.TEXT,
            TypeKind.TEXT,
            TypeKind.INTEGER_WRAPPER,
            TypeKind.INTEGER_WRAPPER,
            TypeKind.DECIMAL,
            TypeKind.FLOATING_WRAPPER,
            TypeKind.BOOLEAN_WRAPPER,
            TypeKind.MOMENT,
            TypeKind.MOMENT);

    private static final int DEPTH = 2;

    private final Dice dice;
    private final AnnotationWriter annotations;
    private final List<String> beans;
    private final List<String> conversions;

    TypeWriter(Dice dice, AnnotationWriter annotations, List<String> beans, List<String> conversions) {
        this.dice = dice;
        this.annotations = annotations;
        this.beans = beans;
        this.conversions = conversions;
    }

    /** The type of a declaration. */
    WrittenType declared() {
        return switch (dice.below(10)) {
            case 0 -> simple(dice.oneOf(TypeKind.INTEGER, TypeKind.FLOATING, TypeKind.BOOLEAN));
            case 1 -> dice.percent(60) ? array() : object();
            default -> anywhere(DEPTH);
        };
    }

    private WrittenType anywhere(int depth) {
        int choice = dice.below(10);
        if (choice < 4 || depth == 0) {
            return dice.percent(70) ? simple(dice.oneOf(SIMPLE)) : bean();
        }
        return choice < 6 ? bean() : container(depth);
    }

    private WrittenType simple(TypeKind kind) {
        String type = dice.oneOf(kind.names());
        return new WrittenType(annotations.constraintsFor(type), type, type);
    }

    private WrittenType bean() {
        String type = dice.oneOf(beans);
        String constraints = dice.percent(30) ? annotations.constraintsFor(type) : "";
        return new WrittenType(constraints + (dice.percent(75) ? cascade() : ""), type, type);
    }

    private String cascade() {
        return "@Valid " + dice.oneOf(conversions);
    }

    private WrittenType container(int depth) {
        WrittenType element = anywhere(depth - 1);
        return switch (dice.below(9)) {
            case 0, 1, 2 -> generic(depth, "List", element);
            case 3 -> generic(depth, dice.oneOf("Set", "Collection", "Iterable"), element);
            case 4 -> generic(depth, "Optional", element);
            case 5 -> generic(depth, "Box", element);
            case 6 -> unwrapped(element);
            default -> map(depth, element);
        };
    }

    private WrittenType generic(int depth, String name, WrittenType element) {
        String plain = name + "<" + element.plain() + ">";
        String type = name + "<" + element.annotated() + ">";
        String own = dice.percent(50) ? annotations.constraintsFor(plain) : "";
        return new WrittenType(own + legacyCascade(depth, name, element), type, plain);
    }

    /** The elements of a declared value, not of a nested container: @Valid on an iterable is for fields, properties, parameters and results. */
    private String legacyCascade(int depth, String name, WrittenType element) {
        boolean legacy =
                depth == DEPTH && List.of("List", "Set", "Map").contains(name) && beans.contains(element.plain());
        return legacy && !element.cascaded() && dice.percent(60) ? cascade() : "";
    }

    /**
     * Constraints on the glass are meant for its content; not on beans, where it is open whether a bean node that a
     * validator adds tells of the glass.
     */
    private WrittenType unwrapped(WrittenType element) {
        String plain = "Glass<" + element.plain() + ">";
        boolean simple = !element.plain().contains("<") && !beans.contains(element.plain());
        String own = simple && dice.percent(60) ? annotations.constraintsFor(element.plain()) : "";
        return new WrittenType(own, "Glass<" + element.annotated() + ">", plain);
    }

    private WrittenType map(int depth, WrittenType value) {
        WrittenType key = dice.percent(20) ? bean() : simple(dice.oneOf(TypeKind.TEXT, TypeKind.INTEGER_WRAPPER));
        String plain = "Map<" + key.plain() + ", " + value.plain() + ">";
        String type = "Map<" + key.annotated() + ", " + value.annotated() + ">";
        String own = dice.percent(50) ? annotations.constraintsFor(plain) : "";
        return new WrittenType(own + legacyCascade(depth, "Map", value), type, plain);
    }

    private WrittenType array() {
        String element =
                dice.percent(50) ? dice.oneOf(beans) : dice.oneOf("String", "int", "Integer", "char", "boolean");
        String type = element + "[]";
        String constraints = annotations.constraintsFor(type);
        return new WrittenType(constraints + (beans.contains(element) ? "@Valid " : ""), type, type);
    }

    private WrittenType object() {
        return switch (dice.below(4)) {
            case 0 -> new WrittenType("@Valid ", "Object", "Object");
            case 1 -> new WrittenType("@NotNull @Min(3) ", "OptionalInt", "OptionalInt");
            case 2 -> new WrittenType("@Positive ", "OptionalLong", "OptionalLong");
            default -> new WrittenType("@NotNull(payload=Unwrapping.Skip.class) ", "OptionalDouble", "OptionalDouble");
        };
    }
}
