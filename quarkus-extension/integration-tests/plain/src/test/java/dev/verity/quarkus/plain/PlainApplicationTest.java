package dev.verity.quarkus.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlainApplicationTest {
    private static final String BLANK = "darf nicht leer sein oder nur aus Leerzeichen bestehen";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Person.class, Store.class, Shelf.class, People.class))
            .overrideConfigKey("quarkus.locales", "de,en")
            .overrideConfigKey("quarkus.default-locale", "de");

    public record Person(@NotBlank @Length(max = 5) String name) {}

    public interface Store<T> {
        void save(@Valid T element);
    }

    public abstract static class Shelf<T> {
        public int put(@Valid T element, List<@NotBlank String> labels) {
            return labels.size();
        }

        public abstract @Valid T take(@Size(min = 1) String key);
    }

    @ApplicationScoped
    public static class People extends Shelf<Person> implements Store<Person> {
        @Override
        public void save(Person element) {}

        @Override
        public Person take(String key) {
            return new Person(key);
        }
    }

    @Inject
    Validator validator;

    @Inject
    ValidatorFactory factory;

    @Inject
    People people;

    @Test
    void hasNothingOfHttp() throws Exception {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        assertThat(loader.getResource("io/vertx/ext/web/RoutingContext.class")).isNull();
        assertThat(loader.getResource("org/jboss/resteasy/reactive/server/core/CurrentRequestManager.class"))
                .isNull();
        assertThat(loader.getResource("org/hibernate/SessionFactory.class")).isNull();
    }

    @Test
    void validatesBeansInTheDefaultLanguage() {
        assertThat(validator.validate(new Person("Johanna")))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Anzahl der Zeichen muss zwischen 0 und 5 liegen");
    }

    @Test
    void hasContextsOfTheFactory() {
        Validator named = factory.usingContext()
                .messageInterpolator(factory.getMessageInterpolator())
                .parameterNameProvider(factory.getParameterNameProvider())
                .getValidator();
        assertThat(named.validate(new Person(""))).hasSize(1);
    }

    @Test
    void validatesCallsWhoseTypesAreVariables() {
        people.save(new Person("Ada"));
        assertRefused(() -> people.save(new Person("")), "save.element.name: " + BLANK);
        assertThat(people.put(new Person("Ada"), List.of("a"))).isOne();
        assertRefused(() -> people.put(new Person("Ada"), List.of("")), "put.labels[0].<list element>: " + BLANK);
        assertRefused(() -> people.put(new Person(""), List.of()), "put.element.name: " + BLANK);
    }

    @Test
    void validatesReturnValuesWhoseTypesAreVariables() {
        assertThat(people.take("Ada")).isEqualTo(new Person("Ada"));
        assertRefused(() -> people.take(""), "take.key: Größe muss zwischen 1 und 2147483647 liegen");
        assertRefused(() -> people.take(" "), "take.<return value>.name: " + BLANK);
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(call::run)
                .withMessage(message);
    }
}
