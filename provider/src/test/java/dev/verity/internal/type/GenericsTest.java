package dev.verity.internal.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Type;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenericsTest {

    interface Swapped<A, B> extends Map<B, A> {}

    interface Same<T> extends Map<T, T> {}

    interface Names extends List<String> {}

    interface Nested2<T> extends Function<List<T>, T[]> {}

    @SuppressWarnings("rawtypes")
    interface RawChild<X> extends Collection {}

    static class Outer<T> {
        abstract class Inner implements Comparator<T> {}
    }

    /** Declares types by name. */
    @SuppressWarnings({"rawtypes", "unused"})
    static class Declared<T extends Comparable<T>, N extends Number & Runnable, L extends ArrayList<String>> {
        Object object;
        int primitive;
        Integer integer;
        String string;
        T comparable;
        N numberAndRunnable;
        Runnable runnable;
        Number number;
        L stringListVariable;
        List raw;
        List<?> listOfAny;
        List<String> listOfString;
        List<Object> listOfObject;
        List<Integer> listOfInteger;
        List<? extends Number> listOfExtendsNumber;
        List<? super Integer> listOfSuperInteger;
        List<? super Number> listOfSuperNumber;
        List<List<String>> listOfListOfString;
        ArrayList<String> arrayListOfString;
        ArrayList<Integer> arrayListOfInteger;
        Map<String, Integer> stringToInteger;
        Swapped<Integer, String> swapped;
        Comparable<String> comparableOfString;
        Comparable<?> comparableOfAny;
        Comparable<T> comparableOfT;
        Enum<?> anyEnum;
        Enum<? extends Enum<?>> enumOfEnum;
        T[] arrayOfT;
        N[] arrayOfN;
        Runnable[] arrayOfRunnable;
        Object[] arrayOfObject;
        Comparable[] arrayOfComparable;
        int[] arrayOfInt;
        int[][] arrayOfArrayOfInt;
        List<String>[] arrayOfListOfString;
        Collection<String>[] arrayOfCollectionOfString;
        Outer<String>.Inner inner;
    }

    private static Type type(String name) throws NoSuchFieldException {
        return Declared.class.getDeclaredField(name).getGenericType();
    }

    @Nested
    class Erasure {

        @ParameterizedTest
        @CsvSource({
            "string, java.lang.String",
            "listOfString, java.util.List",
            "comparable, java.lang.Comparable",
            "numberAndRunnable, java.lang.Number",
            "arrayOfT, '[Ljava.lang.Comparable;'",
            "arrayOfListOfString, '[Ljava.util.List;'",
        })
        void takesTheLeftmostBound(String declared, String erased) throws Exception {
            assertThat(Generics.erase(type(declared)).getName()).isEqualTo(erased);
        }

        @Test
        void takesTheBoundOfAWildcard() throws Exception {
            Type wildcard = Generics.argumentsOf(type("listOfExtendsNumber"), List.class)
                    .get(0);
            assertThat(Generics.erase(wildcard)).isEqualTo(Number.class);
        }

        @Test
        void boxesPrimitivesOnly() {
            assertThat(Generics.box(int.class)).isEqualTo(Integer.class);
            assertThat(Generics.box(String.class)).isEqualTo(String.class);
        }
    }

    @Nested
    class Arguments {

        @Test
        void areSeenThroughTheHierarchy() throws Exception {
            assertThat(Generics.argumentsOf(type("arrayListOfString"), Collection.class))
                    .containsExactly(String.class);
            assertThat(Generics.argumentsOf(Names.class, Iterable.class)).containsExactly(String.class);
            assertThat(Generics.argumentsOf(type("swapped"), Map.class)).containsExactly(String.class, Integer.class);
        }

        @Test
        void areSeenThroughABoundAndAnOwner() throws Exception {
            assertThat(Generics.argumentsOf(type("stringListVariable"), List.class))
                    .containsExactly(String.class);
            assertThat(Generics.argumentsOf(type("inner"), Comparator.class)).containsExactly(String.class);
        }

        @Test
        void stayVariablesWhereTheSubtypeLeavesThemOpen() {
            assertThat(Generics.argumentsOf(ArrayList.class, Collection.class))
                    .containsExactly(ArrayList.class.getTypeParameters()[0]);
            assertThat(Generics.argumentsOf(RawChild.class, Collection.class))
                    .containsExactly(Collection.class.getTypeParameters()[0]);
        }

        @Test
        void areMissingForUnrelatedTypes() throws Exception {
            assertThat(Generics.argumentsOf(type("listOfString"), Map.class)).isEmpty();
            assertThat(Generics.argumentsOf(String.class, Object.class)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0, 1", "1, 0"})
        void feedTheSupertypesParameters(int ofMap, int ofSwapped) {
            assertThat(Generics.typeArgumentSeenFrom(Swapped.class, Map.class, ofMap))
                    .isEqualTo(ofSwapped);
        }

        @Test
        void feedSeveralParametersOrNone() {
            assertThat(Generics.typeArgumentSeenFrom(Same.class, Map.class, 0)).isZero();
            assertThat(Generics.typeArgumentSeenFrom(Same.class, Map.class, 1)).isZero();
            assertThat(Generics.typeArgumentSeenFrom(Map.class, Map.class, 1)).isEqualTo(1);
            assertThat(Generics.typeArgumentSeenFrom(Names.class, List.class, 0))
                    .isEqualTo(-1);
            assertThat(Generics.typeArgumentSeenFrom(Nested2.class, Function.class, 0))
                    .isEqualTo(-1);
            assertThat(Generics.typeArgumentSeenFrom(String.class, List.class, 0))
                    .isEqualTo(-1);
        }
    }

    @Nested
    class Resolution {

        @Test
        void substitutesInsideArgumentsAndArrays() {
            Type context = Generics.parameterized(Nested2.class, String.class);
            Type function = Nested2.class.getGenericInterfaces()[0];
            assertThat(Generics.resolve(function, context))
                    .isEqualTo(Generics.parameterized(
                            Function.class, Generics.parameterized(List.class, String.class), String[].class));
        }

        @Test
        void substitutesAWildcardByItsBoundInAnArray() throws Exception {
            Type wildcard = Generics.argumentsOf(type("listOfExtendsNumber"), List.class)
                    .get(0);
            Type context = Generics.parameterized(Nested2.class, wildcard);
            assertThat(Generics.argumentsOf(context, Function.class)).element(1).isEqualTo(Number[].class);
        }

        @Test
        void keepsArgumentsThatMentionTheContextsOwnVariables() {
            Type key = Map.class.getTypeParameters()[0];
            Type value = Map.class.getTypeParameters()[1];
            Type context = Generics.parameterized(AbstractMap.class, value, key);
            assertThat(Generics.argumentsOf(context, Map.class)).containsExactly(value, key);
        }

        @Test
        void leavesUnknownVariables() throws Exception {
            assertThat(Generics.resolve(type("comparableOfT"), String.class)).isEqualTo(type("comparableOfT"));
        }
    }

    @Nested
    class Assignability {

        @ParameterizedTest
        @CsvSource({
            "object, string",
            "object, arrayOfInt",
            "object, comparable",
            "number, numberAndRunnable",
            "runnable, numberAndRunnable",
            "comparableOfT, comparable",
            "comparableOfAny, comparable",
            "comparableOfString, string",
            "raw, listOfString",
            "listOfAny, listOfString",
            "listOfAny, raw",
            "listOfString, arrayListOfString",
            "listOfString, stringListVariable",
            "listOfExtendsNumber, listOfInteger",
            "listOfExtendsNumber, arrayListOfInteger",
            "listOfSuperInteger, listOfSuperNumber",
            "listOfSuperInteger, listOfObject",
            "stringToInteger, swapped",
            "arrayOfObject, arrayOfT",
            "arrayOfComparable, arrayOfT",
            "arrayOfRunnable, arrayOfN",
            "arrayOfObject, arrayOfArrayOfInt",
            "arrayOfCollectionOfString, arrayOfListOfString",
            "anyEnum, enumOfEnum",
            "enumOfEnum, anyEnum",
        })
        void holdsFor(String target, String source) throws Exception {
            assertThat(Generics.isAssignable(type(target), type(source))).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "string, object",
            "object, primitive",
            "integer, primitive",
            "comparable, string",
            "listOfObject, listOfString",
            "listOfString, raw",
            "listOfString, listOfAny",
            "listOfInteger, listOfExtendsNumber",
            "listOfExtendsNumber, listOfString",
            "listOfSuperNumber, listOfSuperInteger",
            "listOfListOfString, listOfAny",
            "comparableOfString, comparable",
            "swapped, stringToInteger",
            "arrayOfObject, arrayOfInt",
            "arrayOfT, arrayOfObject",
            "arrayOfListOfString, arrayOfCollectionOfString",
        })
        void doesNotHoldFor(String target, String source) throws Exception {
            assertThat(Generics.isAssignable(type(target), type(source))).isFalse();
        }

        interface Contravariant<T> {}

        static class Expansive<P> implements Contravariant<Contravariant<? super Expansive<Expansive<P>>>> {}

        @Test
        void terminatesForExpansiveDeclarations() throws Exception {
            Type target = Expansive.class.getGenericInterfaces()[0];
            Type source = Generics.parameterized(Expansive.class, String.class);
            assertThat(Generics.isAssignable(target, source)).isFalse();
        }
    }

    @Nested
    class Construction {

        @Test
        void equalsTheTypesOfReflection() throws Exception {
            Type made = Generics.parameterized(List.class, String.class);
            assertThat(made).isEqualTo(type("listOfString")).hasSameHashCodeAs(type("listOfString"));
            assertThat(type("listOfString")).isEqualTo(made);
            assertThat(made).hasToString("java.util.List<java.lang.String>");
            assertThat(type("arrayOfListOfString")).isEqualTo(Generics.arrayOf(made));
            assertThat(Generics.arrayOf(made)).hasToString("java.util.List<java.lang.String>[]");
        }

        @Test
        void keepsWildcardsEqualWhenSubstituting() throws Exception {
            Type resolved = Generics.resolve(type("listOfSuperInteger"), type("listOfString"));
            assertThat(resolved).isEqualTo(type("listOfSuperInteger")).hasSameHashCodeAs(type("listOfSuperInteger"));
            assertThat(type("listOfSuperInteger")).isEqualTo(resolved).hasToString(resolved.toString());
        }

        @Test
        void rejectsAWrongNumberOfArguments() {
            assertThatThrownBy(() -> Generics.parameterized(Map.class, String.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("java.util.Map has 2 type parameters, but 1 type arguments were given");
        }

        @Test
        void makesPlainArrayClasses() {
            assertThat(Generics.arrayOf(int.class)).isEqualTo(int[].class);
        }
    }
}
