package dev.verity.internal.extraction;

import static dev.verity.internal.extraction.ValueExtractorDescriptor.ARRAY_COMPONENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import jakarta.validation.valueextraction.ValueExtractorDeclarationException;
import java.lang.reflect.Type;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueExtractorsTest {

    private static final String NAME = "dev.verity.internal.extraction.ValueExtractorsTest$";
    private static final String REGISTER =
            " Register one with Configuration.addValueExtractor(), in META-INF/validation.xml or as a service.";

    abstract static class NoOp<C> implements ValueExtractor<C> {
        @Override
        public void extractValues(C originalValue, ValueReceiver receiver) {}
    }

    interface Top<A, B> {}

    interface Left<A, B> extends Top<A, B> {}

    interface Right<A, B> {}

    static class Both<A, B> implements Left<A, B>, Right<A, B> {}

    interface Confusing<K, V> extends Map<V, K> {}

    abstract static class Single<T> extends AbstractMap<T, T> {}

    interface StringMap extends Map<String, String> {}

    abstract static class MultiMap<K, V> extends AbstractMap<K, List<V>> {}

    abstract static class Sequence<T> extends AbstractList<T> implements Right<T, T> {}

    interface Holder<T> {}

    static class TextHolder implements Holder<String> {}

    static class TopFirst extends NoOp<Top<@ExtractedValue ?, ?>> {}

    static class TopSecond extends NoOp<Top<?, @ExtractedValue ?>> {}

    static class LeftFirst extends NoOp<Left<@ExtractedValue ?, ?>> {}

    static class RightFirst extends NoOp<Right<@ExtractedValue ?, ?>> {}

    static class BothFirst extends NoOp<Both<@ExtractedValue ?, ?>> {}

    static class OfMultiMap extends NoOp<MultiMap<?, @ExtractedValue ?>> {}

    static class OfList extends NoOp<List<@ExtractedValue ?>> {}

    @UnwrapByDefault
    static class OfHolder extends NoOp<Holder<@ExtractedValue ?>> {}

    @UnwrapByDefault
    static class UnwrappingLeft extends NoOp<Left<@ExtractedValue ?, ?>> {}

    @UnwrapByDefault
    static class UnwrappingRight extends NoOp<Right<?, @ExtractedValue ?>> {}

    private final ValueExtractors builtIn = ValueExtractors.builtIn(ClassLoader.getPlatformClassLoader());

    private ValueExtractors with(ValueExtractor<?>... extractors) {
        return builtIn.with(
                Stream.of(extractors).map(ValueExtractorDescriptor::of).toList());
    }

    private static void rejects(Runnable resolution, String message) {
        assertThatThrownBy(resolution::run)
                .isExactlyInstanceOf(ConstraintDeclarationException.class)
                .hasMessage(message);
    }

    @Nested
    class ContainerElementConstraints {

        static Stream<Arguments> declarations() {
            return Stream.of(
                    Arguments.of(List.class, 0, Shape.LIST),
                    Arguments.of(ArrayList.class, 0, Shape.LIST),
                    Arguments.of(HashSet.class, 0, Shape.ITERABLE),
                    Arguments.of(Map.class, 0, Shape.MAP_KEY),
                    Arguments.of(TreeMap.class, 1, Shape.MAP_VALUE),
                    Arguments.of(Confusing.class, 0, Shape.MAP_VALUE),
                    Arguments.of(Confusing.class, 1, Shape.MAP_KEY),
                    Arguments.of(MultiMap.class, 0, Shape.MAP_KEY),
                    Arguments.of(Optional.class, 0, Shape.OPTIONAL),
                    Arguments.of(String[].class, ARRAY_COMPONENT, Shape.ARRAY),
                    Arguments.of(int[][].class, ARRAY_COMPONENT, Shape.ARRAY),
                    Arguments.of(int[].class, ARRAY_COMPONENT, Shape.PRIMITIVE_ARRAY));
        }

        @ParameterizedTest
        @MethodSource("declarations")
        void findBuiltInExtractors(Class<?> declared, int typeArgument, Shape shape) {
            assertThat(builtIn.forContainerElement(declared, typeArgument).shape())
                    .isEqualTo(shape);
        }

        @Test
        void findTheMostSpecificAmongThoseOfTheTypeArgument() {
            ValueExtractors extractors = with(new TopFirst(), new TopSecond(), new LeftFirst());
            assertThat(extractors.forContainerElement(Both.class, 0).extractor())
                    .isInstanceOf(LeftFirst.class);
            assertThat(extractors.forContainerElement(Both.class, 1).extractor())
                    .isInstanceOf(TopSecond.class);
        }

        @Test
        void areDecidedByTheDeclaredType() {
            ValueExtractors extractors = with(new LeftFirst(), new TopFirst(), new BothFirst());
            assertThat(extractors.forContainerElement(Left.class, 0).extractor())
                    .isInstanceOf(LeftFirst.class);
        }

        @Test
        void acceptParallelExtractorsBelowOneThatIsMoreSpecific() {
            ValueExtractors extractors = with(new LeftFirst(), new RightFirst(), new BothFirst());
            assertThat(extractors.forContainerElement(Both.class, 0).extractor())
                    .isInstanceOf(BothFirst.class);
        }

        @Test
        void rejectParallelExtractors() {
            ValueExtractors extractors = with(new LeftFirst(), new RightFirst());
            rejects(
                    () -> extractors.forContainerElement(Both.class, 0),
                    "Value extractors " + NAME + "LeftFirst and " + NAME + "RightFirst fit type parameter A of " + NAME
                            + "Both equally well, but only one may be most specific. Register one for " + NAME
                            + "Both itself.");
        }

        @Test
        void rejectOneArgumentThatFeedsKeysAndValues() {
            rejects(
                    () -> builtIn.forContainerElement(Single.class, 0),
                    "Value extractors for K of java.util.Map<K, V> (built-in) and for V of java.util.Map<K, V> (built-in) "
                            + "fit type parameter T of " + NAME + "Single equally well, but only one may be most "
                            + "specific. Register one for " + NAME + "Single itself.");
        }

        @Test
        void rejectContainersWithoutExtractor() {
            rejects(
                    () -> with(new TopFirst()).forContainerElement(Both.class, 1),
                    "No value extractor for type parameter B of " + NAME
                            + "Both, which a container element constraint or @Valid needs." + REGISTER);
        }
    }

    @Nested
    class CascadedContainerElements {

        @Test
        void followTheRuntimeType() {
            assertThat(builtIn.forContainerElement(Iterable.class, 0, ArrayList.class)
                            .shape())
                    .isEqualTo(Shape.LIST);
            assertThat(builtIn.forContainerElement(Collection.class, 0, HashSet.class)
                            .shape())
                    .isEqualTo(Shape.ITERABLE);
        }

        @Test
        void mapTheDeclaredArgumentToTheExtractorsBelow() {
            ValueExtractors extractors = with(new LeftFirst(), new TopFirst(), new BothFirst());
            assertThat(extractors.forContainerElement(Left.class, 0, Both.class).extractor())
                    .isInstanceOf(BothFirst.class);
        }

        @Test
        void ignoreExtractorsUnrelatedToTheDeclaredType() {
            ValueExtractors extractors = with(new RightFirst());
            assertThat(extractors
                            .forContainerElement(List.class, 0, Sequence.class)
                            .shape())
                    .isEqualTo(Shape.LIST);
        }

        @Test
        void areDecidedOnceWhereTheDeclaredTypeDecides() {
            CascadedExtractors lists = builtIn.forCascade(ArrayList.class, 0);
            assertThat(lists.only()).isNotNull().isSameAs(lists.forRuntimeType(ArrayList.class));
            assertThat(lists.shape()).isEqualTo(Shape.LIST);
            assertThat(builtIn.forCascade(ArrayList.class, 0)).isSameAs(lists);
        }

        @Test
        void areOpenWhereSubtypesHaveExtractors() {
            CascadedExtractors iterables = builtIn.forCascade(Iterable.class, 0);
            assertThat(iterables.only()).isNull();
            assertThat(iterables.shape()).isNull();
        }

        @Test
        void rejectContainersThatNoExtractorFits() {
            CascadedExtractors cascade = with(new BothFirst()).forCascade(Top.class, 0);
            rejects(
                    () -> cascade.forRuntimeType(Left.class),
                    "No value extractor for type parameter A of " + NAME + "Top fits the container found, a " + NAME
                            + "Left." + REGISTER);
        }

        @Test
        void rejectContainersThatSeveralExtractorsFit() {
            class Mixed<A, B> extends Both<A, B> {}
            class OfMixedTop extends NoOp<LeftChild<@ExtractedValue ?, ?>> {}
            class LeftTwice<A, B> extends Mixed<A, B> implements LeftChild<A, B> {}
            ValueExtractors extractors = with(new BothFirst(), new OfMixedTop());
            String runtime = LeftTwice.class.getTypeName();
            rejects(
                    () -> extractors.forContainerElement(Left.class, 0, LeftTwice.class),
                    "Value extractors " + NAME + "BothFirst and " + OfMixedTop.class.getTypeName()
                            + " fit type parameter A of " + NAME + "Left equally well for the container found, a "
                            + runtime + ", but only one may be most specific. Register one for " + runtime
                            + " itself.");
        }

        @Test
        void rejectDeclaredTypesWithoutExtractorAtOnce() {
            rejects(
                    () -> builtIn.forCascade(Top.class, 1),
                    "No value extractor for type parameter B of " + NAME
                            + "Top, which a container element constraint or @Valid needs." + REGISTER);
            rejects(
                    () -> builtIn.forCascade(String.class, ARRAY_COMPONENT),
                    "No value extractor for the components of java.lang.String, which a container element constraint or "
                            + "@Valid needs." + REGISTER);
        }
    }

    interface LeftChild<A, B> extends Left<A, B> {}

    @Nested
    class Unwrapping {

        private ValueExtractorDescriptor unwrap(ValueExtractors extractors, Type type, ValidateUnwrappedValue mode) {
            return extractors.forUnwrapping(type, mode);
        }

        @Test
        void isSkippedOnRequest() {
            assertThat(unwrap(builtIn, OptionalInt.class, ValidateUnwrappedValue.SKIP))
                    .isNull();
        }

        @Test
        void happensByDefaultWhereTheExtractorSaysSo() {
            ValueExtractorDescriptor optionalInt = unwrap(builtIn, OptionalInt.class, ValidateUnwrappedValue.DEFAULT);
            assertThat(optionalInt.shape()).isEqualTo(Shape.OPTIONAL_INT);
            assertThat(optionalInt.elementTypeOf(OptionalInt.class)).isEqualTo(Integer.class);
            ValueExtractorDescriptor holder =
                    unwrap(with(new OfHolder()), TextHolder.class, ValidateUnwrappedValue.DEFAULT);
            assertThat(holder.elementTypeOf(TextHolder.class)).isEqualTo(String.class);
        }

        @Test
        void doesNotHappenByDefaultOtherwise() {
            assertThat(unwrap(builtIn, Optional.class, ValidateUnwrappedValue.DEFAULT))
                    .isNull();
            assertThat(unwrap(builtIn, String.class, ValidateUnwrappedValue.DEFAULT))
                    .isNull();
            assertThat(unwrap(builtIn, int.class, ValidateUnwrappedValue.DEFAULT))
                    .isNull();
        }

        @Test
        void prefersTheOnlyExtractorThatUnwrapsByDefault() {
            ValueExtractors extractors = with(new UnwrappingLeft(), new RightFirst());
            assertThat(unwrap(extractors, Both.class, ValidateUnwrappedValue.DEFAULT)
                            .extractor())
                    .isInstanceOf(UnwrappingLeft.class);
        }

        @Test
        void isRejectedIfSeveralExtractorsUnwrapByDefault() {
            rejects(
                    () -> unwrap(
                            with(new UnwrappingLeft(), new UnwrappingRight()),
                            Both.class,
                            ValidateUnwrappedValue.DEFAULT),
                    "Constraint on a value of " + NAME + "Both: value extractors " + NAME + "UnwrappingLeft and " + NAME
                            + "UnwrappingRight, all marked @UnwrapByDefault, fit equally well. "
                            + "Put the constraint on a type argument, or add Unwrapping.Skip to its payload.");
        }

        @Test
        void happensOnRequest() {
            assertThat(unwrap(builtIn, Optional.class, ValidateUnwrappedValue.UNWRAP)
                            .shape())
                    .isEqualTo(Shape.OPTIONAL);
            assertThat(unwrap(with(new TopSecond()), Both.class, ValidateUnwrappedValue.UNWRAP)
                            .extractor())
                    .isInstanceOf(TopSecond.class);
        }

        @Test
        void isRejectedOnRequestWithoutExtractor() {
            rejects(
                    () -> unwrap(builtIn, String.class, ValidateUnwrappedValue.UNWRAP),
                    "Unwrapping.Unwrap on a value of java.lang.String: no value extractor fits." + REGISTER
                            + " Or remove it from the constraint's payload.");
        }

        @Test
        void isRejectedOnRequestIfSeveralExtractorsFit() {
            rejects(
                    () -> unwrap(builtIn, StringMap.class, ValidateUnwrappedValue.UNWRAP),
                    "Unwrapping.Unwrap on a value of " + NAME + "StringMap: value extractors "
                            + "for K of java.util.Map<K, V> (built-in) and for V of java.util.Map<K, V> (built-in) "
                            + "fit equally well. Put the constraint on a type argument, "
                            + "or register a value extractor for that type itself.");
        }
    }

    @Nested
    class LegacyCascades {

        static Stream<Arguments> containers() {
            return Stream.of(
                    Arguments.of(ArrayList.class, Shape.LIST),
                    Arguments.of(HashSet.class, Shape.ITERABLE),
                    Arguments.of(HashMap.class, Shape.MAP_VALUE),
                    Arguments.of(Single.class, Shape.MAP_VALUE),
                    Arguments.of(Optional.class, Shape.OPTIONAL),
                    Arguments.of(String[].class, Shape.ARRAY),
                    Arguments.of(int[][].class, Shape.ARRAY));
        }

        @ParameterizedTest
        @MethodSource("containers")
        void followTheRuntimeType(Class<?> container, Shape shape) {
            assertThat(builtIn.forLegacyCascade(container).shape()).isEqualTo(shape);
        }

        @Test
        void doNotTakePlaceForOtherTypesAndForPrimitives() {
            assertThat(builtIn.forLegacyCascade(String.class)).isNull();
            assertThat(builtIn.forLegacyCascade(int[].class)).isNull();
            assertThat(builtIn.forLegacyCascade(OptionalInt.class)).isNull();
        }

        @Test
        void takeTheValuesOfAMapWhateverItsArguments() {
            assertThat(with(new OfMultiMap()).forLegacyCascade(MultiMap.class).shape())
                    .isEqualTo(Shape.MAP_VALUE);
        }

        @Test
        void takeRegisteredExtractors() {
            assertThat(with(new OfHolder()).forLegacyCascade(TextHolder.class).extractor())
                    .isInstanceOf(OfHolder.class);
        }

        @Test
        void rejectParallelExtractors() {
            rejects(
                    () -> with(new LeftFirst(), new RightFirst()).forLegacyCascade(Both.class),
                    "@Valid on a container of " + NAME + "Both: value extractors " + NAME + "LeftFirst and " + NAME
                            + "RightFirst fit equally well. Put @Valid on a type argument instead.");
        }
    }

    @Nested
    class Sources {

        @Test
        void overrideEarlierOnes() {
            ValueExtractors extractors = with(new OfList());
            assertThat(extractors.all()).hasSameSizeAs(builtIn.all());
            assertThat(extractors.forContainerElement(List.class, 0).extractor())
                    .isInstanceOf(OfList.class);
            assertThat(builtIn.forContainerElement(List.class, 0).shape()).isEqualTo(Shape.LIST);
        }

        @Test
        void mayNotDeclareTheSameTypeParameterTwice() {
            assertThatThrownBy(() -> with(new LeftFirst(), new UnwrappingLeft()))
                    .isExactlyInstanceOf(ValueExtractorDeclarationException.class)
                    .hasMessage("Value extractors " + NAME + "LeftFirst and " + NAME
                            + "UnwrappingLeft both extract type parameter A of " + NAME
                            + "Left. Declare only one of them in the same place.");
        }
    }
}
