package dev.verity.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClassNamesTest {
    private static final Location AT = new Location("m.xml", 3, 7, "bean");

    private final ClassNames names = new ClassNames("dev.verity.internal.xml", new ClassLoaders(null));

    @ParameterizedTest
    @MethodSource("namesAndClasses")
    void findsTheClassOfAName(String name, Class<?> expected) {
        assertThat(names.find(name, AT)).isEqualTo(expected);
    }

    static Stream<Arguments> namesAndClasses() {
        return Stream.of(
                Arguments.of("Order", Order.class),
                Arguments.of("Order$Line", Order.Line.class),
                Arguments.of("java.lang.String", String.class),
                Arguments.of("int", int.class),
                Arguments.of("int[]", int[].class),
                Arguments.of("Order[][]", Order[][].class),
                Arguments.of("java.lang.String[]", String[].class),
                Arguments.of("[I", int[].class),
                Arguments.of("[[Z", boolean[][].class),
                Arguments.of("[LOrder;", Order[].class),
                Arguments.of("[Ljava.lang.String;", String[].class));
    }

    @Test
    void tellsHowToCorrectANameWithoutPackage() {
        assertThatThrownBy(() -> names.find("Nothing", AT))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessage("m.xml:3:7, <bean>: the class dev.verity.internal.xml.Nothing is not on the class path."
                        + " Correct the name, the <default-package>, or write the qualified name.");
    }

    @Test
    void tellsHowToCorrectAQualifiedName() {
        assertThatThrownBy(() -> names.find("a.Outer.Inner", AT))
                .hasMessage("m.xml:3:7, <bean>: the class a.Outer.Inner is not on the class path."
                        + " Correct the name (a nested class is written Outer$Inner).");
    }

    @Test
    void refusesWrongArrayNames() {
        assertThatThrownBy(() -> names.find("[Order", AT))
                .hasMessage("m.xml:3:7, <bean>: [Order is no name of an array class."
                        + " Write it as int[] or java.lang.String[].");
    }
}
