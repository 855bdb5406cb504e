package dev.verity.internal.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import jakarta.validation.valueextraction.ValueExtractorDeclarationException;
import jakarta.validation.valueextraction.ValueExtractorDefinitionException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ValueExtractorDescriptorTest {

    static class NoOp<C> implements NoOpExtractor<C> {}

    interface NoOpExtractor<C> extends ValueExtractor<C> {
        @Override
        default void extractValues(C originalValue, ValueReceiver receiver) {}
    }

    interface Box<T> {}

    interface StringBox extends Box<String> {}

    interface Swapped<A, B> extends Map<B, A> {}

    private static final String NAME = "dev.verity.internal.extraction.ValueExtractorDescriptorTest$";

    @Nested
    class Definitions {

        static class OfMapValues implements ValueExtractor<Map<?, @ExtractedValue ?>> {
            @Override
            public void extractValues(Map<?, ?> originalValue, ValueReceiver receiver) {}
        }

        @UnwrapByDefault
        static class OfOptionalInt extends NoOp<@ExtractedValue(type = int.class) OptionalInt> {}

        static class OfArray extends NoOp<String @ExtractedValue []> {}

        static class Redefining extends NoOp<Box<@ExtractedValue ?>> implements ValueExtractor<Box<@ExtractedValue ?>> {
            @Override
            public void extractValues(Box<?> originalValue, ValueReceiver receiver) {}
        }

        @Test
        void readsTheTypeParameter() {
            ValueExtractorDescriptor descriptor = ValueExtractorDescriptor.of(new OfMapValues());
            assertThat(descriptor.containerType()).isEqualTo(Map.class);
            assertThat(descriptor.containerGenericType()).hasToString("java.util.Map<K, V>");
            assertThat(descriptor.typeArgument()).isEqualTo(1);
            assertThat(descriptor.extractedType()).isEqualTo(Map.class.getTypeParameters()[1]);
            assertThat(descriptor.unwrapByDefault()).isFalse();
            assertThat(descriptor.shape()).isEqualTo(Shape.CUSTOM);
            assertThat(descriptor.extractor()).isInstanceOf(OfMapValues.class);
        }

        @Test
        void readsTheTypeOfAContainerThatIsNotGenericThroughASuperclass() {
            ValueExtractorDescriptor descriptor = ValueExtractorDescriptor.of(new OfOptionalInt());
            assertThat(descriptor.containerType()).isEqualTo(OptionalInt.class);
            assertThat(descriptor.containerGenericType()).isEqualTo(OptionalInt.class);
            assertThat(descriptor.typeArgument()).isEqualTo(ValueExtractorDescriptor.WHOLE_CONTAINER);
            assertThat(descriptor.extractedType()).isEqualTo(Integer.class);
            assertThat(descriptor.unwrapByDefault()).isTrue();
        }

        @Test
        void readsTheDefinitionFromTheClassGivenForAGeneratedSubclass() {
            OfOptionalInt generated = new OfOptionalInt() {};
            assertThat(ValueExtractorDescriptor.of(generated).unwrapByDefault()).isFalse();
            assertThat(ValueExtractorDescriptor.of(generated, OfOptionalInt.class)
                            .unwrapByDefault())
                    .isTrue();
        }

        @Test
        void readsAnArraysComponentType() {
            ValueExtractorDescriptor descriptor = ValueExtractorDescriptor.of(new OfArray());
            assertThat(descriptor.key())
                    .isEqualTo(
                            new ValueExtractorDescriptor.Key(String[].class, ValueExtractorDescriptor.ARRAY_COMPONENT));
            assertThat(descriptor.extractedType()).isEqualTo(String.class);
        }

        @Test
        void acceptsTheSameDefinitionTwice() {
            assertThat(ValueExtractorDescriptor.of(new Redefining()).containerType())
                    .isEqualTo(Box.class);
        }
    }

    @Nested
    class IllegalDefinitions {

        static class None extends NoOp<List<?>> {}

        static class Several extends NoOp<Map<@ExtractedValue ?, @ExtractedValue ?>> {}

        static class ContainerAndArgument extends NoOp<@ExtractedValue Box<@ExtractedValue ?>> {}

        static class Bounded extends NoOp<Box<@ExtractedValue ? extends Number>> {}

        static class Concrete extends NoOp<List<@ExtractedValue String>> {}

        static class OtherConcrete extends NoOp<Map<String, @ExtractedValue ?>> {}

        static class TypeOnArgument extends NoOp<Box<@ExtractedValue(type = String.class) ?>> {}

        static class NoType extends NoOp<@ExtractedValue StringBox> {}

        @SuppressWarnings("rawtypes")
        static class RawContainer extends NoOp<@ExtractedValue(type = String.class) Box> {}

        static class Variable<T> extends NoOp<@ExtractedValue T> {}

        static class Disagreeing extends NoOp<Map<?, @ExtractedValue ?>>
                implements ValueExtractor<Map<@ExtractedValue ?, ?>> {
            @Override
            public void extractValues(Map<?, ?> originalValue, ValueReceiver receiver) {}
        }

        private void rejects(ValueExtractor<?> extractor, String reason) {
            assertThatThrownBy(() -> ValueExtractorDescriptor.of(extractor))
                    .isExactlyInstanceOf(ValueExtractorDefinitionException.class)
                    .hasMessage("Value extractor " + extractor.getClass().getTypeName() + ": " + reason);
        }

        @Test
        void withoutExtractedValue() {
            rejects(
                    new None(),
                    "@ExtractedValue is missing on java.util.List<?>. "
                            + "Put it on one type argument, or on the container type if that is not generic.");
        }

        @Test
        void withSeveralExtractedValues() {
            rejects(
                    new Several(),
                    "@ExtractedValue is given 2 times on java.util.Map<?, ?>. "
                            + "Give it once, and write one extractor per extracted value.");
            rejects(
                    new ContainerAndArgument(),
                    "@ExtractedValue is given 2 times on " + NAME + "Box<?>. "
                            + "Give it once, and write one extractor per extracted value.");
        }

        @Test
        void withTypeArgumentsOtherThanUnboundedWildcards() {
            rejects(
                    new Bounded(),
                    "the type argument ? extends java.lang.Number of " + NAME
                            + "Box<? extends java.lang.Number> is no unbounded wildcard. Write ? for every type argument.");
            rejects(
                    new Concrete(),
                    "the type argument java.lang.String of java.util.List<java.lang.String> "
                            + "is no unbounded wildcard. Write ? for every type argument.");
            rejects(
                    new OtherConcrete(),
                    "the type argument java.lang.String of java.util.Map<java.lang.String, ?> "
                            + "is no unbounded wildcard. Write ? for every type argument.");
        }

        @Test
        void withATypeOnATypeArgument() {
            rejects(
                    new TypeOnArgument(),
                    "@ExtractedValue on a type argument of " + NAME + "Box<?> gives a type. "
                            + "Remove type(), it is for containers that are not generic.");
        }

        @Test
        void withoutATypeOnAContainerThatIsNotGeneric() {
            rejects(
                    new NoType(),
                    "@ExtractedValue on " + NAME + "StringBox gives no type, and the container is not "
                            + "generic. Add @ExtractedValue(type = ...).");
        }

        @Test
        void onAGenericContainerItself() {
            rejects(
                    new RawContainer(),
                    "@ExtractedValue is on the generic container type " + NAME + "Box. "
                            + "Put it on one of its type arguments, each of which must be ?.");
        }

        @Test
        void withoutAKnownContainer() {
            ValueExtractor<Box<?>> lambda = (container, receiver) -> {};
            rejects(
                    lambda,
                    "it implements ValueExtractor without a type argument, as lambdas do. "
                            + "Write a class that implements ValueExtractor<Container<@ExtractedValue ?>>.");
            rejects(new Variable<String>(), "its container type T is a type variable. Name a class or an array type.");
        }

        @Test
        void withDefinitionsThatDisagree() {
            rejects(
                    new Disagreeing(),
                    "its supertypes define different extractors. " + "Keep one definition in its hierarchy.");
        }
    }

    @Nested
    class Declarations {

        static class First extends NoOp<Box<@ExtractedValue ?>> {}

        static class Second extends NoOp<Box<@ExtractedValue ?>> {}

        @Test
        void rejectTwoExtractorsOfTheSameTypeParameter() {
            DeclaredExtractors declared = new DeclaredExtractors();
            declared.add(ValueExtractorDescriptor.of(new First()));
            ValueExtractorDescriptor second = ValueExtractorDescriptor.of(new Second());
            assertThatThrownBy(() -> declared.add(second))
                    .isExactlyInstanceOf(ValueExtractorDeclarationException.class)
                    .hasMessage("Value extractors %sDeclarations$First and %sDeclarations$Second both extract "
                                    .formatted(NAME, NAME)
                            + "type parameter T of " + NAME + "Box. Declare only one of them in the same place.");
            assertThat(declared.all()).hasSize(1);
        }
    }

    @Nested
    class ElementTypes {

        private final ValueExtractors extractors = ValueExtractors.builtIn();

        @SuppressWarnings("unused")
        Optional<? extends Number> wildcard;

        @Test
        void comeFromTheContainersArguments() throws Exception {
            ValueExtractorDescriptor optional = extractors.forContainerElement(Optional.class, 0);
            assertThat(optional.elementTypeOf(
                            getClass().getDeclaredField("wildcard").getGenericType()))
                    .isEqualTo(Number.class);
            assertThat(extractors.forContainerElement(Map.class, 1).elementTypeOf(Swapped.class))
                    .isEqualTo(Swapped.class.getTypeParameters()[0]);
        }

        @Test
        void areTheComponentsOfTheArrayDeclared() {
            ValueExtractorDescriptor array =
                    extractors.forContainerElement(String[].class, ValueExtractorDescriptor.ARRAY_COMPONENT);
            assertThat(array.elementTypeOf(String[].class)).isEqualTo(String.class);
        }

        @Test
        void haveTheDeclaredTypesArgumentInPaths() {
            ValueExtractorDescriptor values = extractors.forContainerElement(Map.class, 1);
            assertThat(values.typeArgumentOf(Map.class)).isEqualTo(1);
            assertThat(values.typeArgumentOf(Swapped.class)).isZero();
            assertThat(values.typeArgumentOf(String.class)).isNull();
        }
    }

    @Nested
    class Failures {

        static class Failing implements ValueExtractor<Box<@ExtractedValue ?>> {
            private final RuntimeException failure;

            Failing(RuntimeException failure) {
                this.failure = failure;
            }

            @Override
            public void extractValues(Box<?> originalValue, ValueReceiver receiver) {
                throw failure;
            }
        }

        @Test
        void areWrappedWithTheExtractorsAndTheContainersName() {
            IllegalStateException failure = new IllegalStateException("broken");
            ValueExtractorDescriptor descriptor = ValueExtractorDescriptor.of(new Failing(failure));
            Box<String> box = new Box<>() {};
            assertThatThrownBy(() -> descriptor.extract(box, new RecordingReceiver()))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage("Value extractor " + NAME + "Failures$Failing failed on a container of "
                            + box.getClass().getTypeName() + ": see the cause.")
                    .hasCause(failure);
        }

        @Test
        void passIfTheyAreValidationExceptions() {
            ValidationException failure = new ValidationException("broken");
            ValueExtractorDescriptor descriptor = ValueExtractorDescriptor.of(new Failing(failure));
            assertThatThrownBy(() -> descriptor.extract(new Box<String>() {}, new RecordingReceiver()))
                    .isSameAs(failure);
        }
    }
}
