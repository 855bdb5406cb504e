package dev.verity.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a world: a handful of bean classes that know each other, with their groups, in one source file. */
final class WorldWriter {
    private static final String HEAD = """
            package generated;

            import dev.verity.differential.*;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import jakarta.validation.groups.*;
            import jakarta.validation.valueextraction.Unwrapping;
            import java.math.*;
            import java.time.*;
            import java.time.chrono.*;
            import java.util.*;

            public class %s {
            public interface G1 {}
            public interface G2 {}
            public interface G3 extends G1 {}
            @GroupSequence({G1.class, G2.class}) public interface S1 {}
            @GroupSequence({Default.class, G2.class}) public interface S2 {}
            @GroupSequence({S1.class, Default.class, G3.class}) public interface S3 {}
            """;

    private static final List<String> NAMES = List.of("I0", "I1", "B0", "B1", "B2", "B3", "B4", "R0");

    private final Dice dice;
    private final boolean redefining;
    private final AnnotationWriter annotations;
    private final BeanWriter beans;
    private final ExecutableWriter executables;
    private final List<WrittenClass> interfaces = new ArrayList<>();
    private final List<WrittenClass> classes = new ArrayList<>();

    WorldWriter(long seed) {
        this.dice = new Dice(seed);
        this.redefining = dice.percent(40);
        this.annotations = new AnnotationWriter(dice);
        TypeWriter types = new TypeWriter(dice, annotations, NAMES, conversions());
        this.beans = new BeanWriter(dice, annotations, types);
        this.executables = new ExecutableWriter(dice, annotations, types);
    }

    String write(String world) {
        StringBuilder text = new StringBuilder(HEAD.formatted(world));
        for (String name : NAMES) {
            text.append(
                    switch (name.charAt(0)) {
                        case 'I' -> anInterface(name);
                        case 'B' -> aClass(name);
                        default -> aRecord(name);
                    });
        }
        return text.append("}\n").toString();
    }

    /**
     * None that leads to Default, perhaps among other groups, where classes redefine it: Hibernate Validator does not end
     * such a Default at a constraint that failed before it for another group.
     */
    private List<String> conversions() {
        if (dice.percent(40)) {
            return List.of("");
        }
        String toOther = "@ConvertGroup(from=G2.class, to=G1.class) ";
        String otherToInherited = "@ConvertGroup(from=G2.class, to=G3.class) ";
        String chain = "@ConvertGroup(from=G1.class, to=G2.class) @ConvertGroup(from=G2.class, to=Default.class) ";
        String toSequence = "@ConvertGroup(from=Default.class, to=S1.class) ";
        String toInherited = "@ConvertGroup(from=Default.class, to=G3.class) ";
        String third = dice.oneOf(toSequence, toOther, otherToInherited, redefining ? toSequence : chain);
        return List.of("@ConvertGroup(from=Default.class, to=G1.class) ", toInherited, third, "", "", "", "");
    }

    private String anInterface(String name) {
        boolean extending = !interfaces.isEmpty() && dice.percent(40);
        WrittenClass type = new WrittenClass(name, true, extending ? List.copyOf(interfaces) : List.of());
        beans.properties(type);
        executables.executables(type);
        interfaces.add(type);
        String head = onClass(type, 15) + "public interface " + name + " extends Named" + names(", ", type.supertypes);
        return head + " {\n" + type.text + "}\n";
    }

    private String aClass(String name) {
        List<WrittenClass> supertypes = new ArrayList<>();
        if (!classes.isEmpty() && dice.percent(40)) {
            supertypes.add(dice.oneOf(classes));
        }
        interfaces.stream().filter(each -> dice.percent(25)).forEach(supertypes::add);
        WrittenClass type = new WrittenClass(name, false, supertypes);
        if (type.superclass() == null) {
            type.line("public String label;");
            type.line("public String label() { return label; }");
            type.line("public String toString() { return label; }");
        }
        beans.properties(type);
        executables.executables(type);
        classes.add(type);
        return onClass(type, 25) + "public static class " + name + head(type) + " {\n" + type.text + "}\n";
    }

    private String aRecord(String name) {
        return "public record " + name + "(" + beans.components(name)
                + ") implements Named {\n    public String toString() { return label; }\n}\n";
    }

    private String head(WrittenClass type) {
        WrittenClass superclass = type.superclass();
        List<WrittenClass> implemented =
                type.supertypes.stream().filter(each -> each.isInterface).toList();
        return (superclass == null ? "" : " extends " + superclass.name) + " implements Named"
                + names(", ", implemented);
    }

    private String onClass(WrittenClass type, int chance) {
        String constraint = dice.percent(chance) ? annotations.consistent() + " " : "";
        if (type.isInterface || !redefining || !dice.percent(40)) {
            return constraint;
        }
        String self = type.name + ".class";
        return constraint
                + dice.oneOf(
                        "@GroupSequence({G1.class, " + self + "}) ",
                        "@GroupSequence({" + self + ", G1.class, G2.class}) ",
                        "@GroupSequence({G3.class, " + self + ", G2.class}) ");
    }

    private static String names(String before, List<WrittenClass> types) {
        return types.stream().map(each -> before + each.name).collect(Collectors.joining());
    }
}
