package dev.verity.spring.aot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.proxies;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.reflection;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.TypeReference;
import org.springframework.beans.factory.aot.AotServices;
import org.springframework.beans.factory.aot.BeanFactoryInitializationAotProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.javapoet.ClassName;

class ConstraintsAotProcessorTest {
    private final RuntimeHints hints = hints(Shop.Orders.class, Shop.Stock.class);

    static RuntimeHints hints(Class<?>... beanClasses) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        for (Class<?> type : beanClasses) {
            beans.registerBeanDefinition(type.getSimpleName(), new RootBeanDefinition(type));
        }
        DefaultGenerationContext context = new DefaultGenerationContext(
                new ClassNameGenerator(ClassName.get("shop", "Application")), new InMemoryGeneratedFiles());
        var contribution = new ConstraintsAotProcessor().processAheadOfTime(beans);
        assertThat(contribution).isNotNull();
        contribution.applyTo(context, null);
        return context.getRuntimeHints();
    }

    private void assertHas(Predicate<RuntimeHints> hint) {
        assertThat(hint).accepts(hints);
    }

    @Test
    void isFoundBySpring() {
        assertThat(AotServices.factories().load(BeanFactoryInitializationAotProcessor.class))
                .anyMatch(ConstraintsAotProcessor.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Shop.Order.class,
                Shop.Ordered.class,
                Shop.Line.class,
                Shop.Payment.class,
                Shop.Card.class,
                Shop.Cash.class,
                Shop.Gift.class,
                Shop.Flowers.class,
                Shop.Change.class,
                Shop.Shelf.class,
                Shop.Letter.class,
                Shop.ByHand.class,
                Shop.Parcel.class,
                Shop.Item.class,
                Shop.Receipt.class
            })
    void readsEveryClassThatValidationReaches(Class<?> type) {
        assertHas(reflection().onType(type));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Shop.KnownValidator.class,
                Shop.PositiveValidator.class,
                Shop.ByState.class,
                Shop.NoItems.class,
                Shop.Parcel.class,
                Shop.Item.class
            })
    void makesObjectsOf(Class<?> type) {
        assertHas(reflection().onType(type).withMemberCategory(MemberCategory.INVOKE_DECLARED_CONSTRUCTORS));
    }

    @Test
    void readsPropertiesByFieldOrGetter() throws ReflectiveOperationException {
        assertHas(reflection().onField(Shop.Ordered.class.getDeclaredField("lines")));
        assertHas(reflection()
                .onMethod(Shop.Ordered.class.getDeclaredMethod("getLines"))
                .invoke());
        assertHas(reflection().onField(Shop.Line.class.getDeclaredField("article")));
        assertHas(reflection()
                .onMethod(Shop.Line.class.getDeclaredMethod("article"))
                .invoke());
        assertHas(reflection().onField(Shop.Item.class.getDeclaredField("count")));
    }

    @Test
    void injectsValidators() throws ReflectiveOperationException {
        assertHas(reflection().onField(Shop.KnownValidator.class.getDeclaredField("context")));
    }

    @ParameterizedTest
    @ValueSource(classes = {Shop.Code.class, Shop.Code.List.class, Shop.Known.class, Shop.Positive.class})
    void readsAttributesOfConstraints(Class<?> constraint) {
        assertHas(reflection().onType(constraint).withMemberCategory(MemberCategory.INVOKE_DECLARED_METHODS));
    }

    @Test
    void makesComposingConstraintsAnew() {
        assertHas(proxies().forInterfaces(Shop.Known.class));
    }

    @Test
    void readsClassFilesOfModels() {
        assertHas(resource().forResource("dev/verity/spring/aot/Shop$Item.class"));
    }

    @Test
    void leavesOutWhatIsNotValidated() {
        assertThat(reflection().onType(Shop.Unrelated.class)).rejects(hints);
    }

    @Test
    void leavesOutWhatTheProviderTellsOfItself() {
        assertThat(hints.reflection().typeHints())
                .extracting(hint -> hint.getType().getName())
                .noneMatch(name -> name.startsWith("jakarta.") || name.startsWith("dev.verity.internal."));
    }

    @Test
    void walksFromWhatFactoriesMake() {
        RuntimeHints others = hints(Shop.Repositories.class);
        assertThat(reflection().onType(Shop.PositiveValidator.class)).accepts(others);
    }

    @Test
    void passesOverClassesThatCannotBeDescribed() {
        RuntimeHints others = hints(Shop.Broken.class);
        assertThat(reflection().onType(Shop.Shelf.class)).accepts(others);
    }

    @Test
    void customizersOfEitherLineAreCalled() throws ClassNotFoundException {
        RuntimeHints starter = new RuntimeHints();
        new StarterHints().registerHints(starter, getClass().getClassLoader());
        assertThat(reflection()
                        .onMethod(
                                "org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer",
                                "customize")
                        .invoke())
                .accepts(starter);
        assertThat(starter.reflection().typeHints())
                .extracting(hint -> hint.getType())
                .doesNotContain(TypeReference.of(
                        "org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer"));
    }
}
