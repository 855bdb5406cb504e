package dev.verity.quarkus.deployment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import dev.verity.validator.PlanListings;
import dev.verity.validator.PlanSummary.State;
import io.quarkus.test.QuarkusUnitTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kernels that the build prepared validate where no class can be defined: all of them, and nothing is interpreted. */
class PreparedKernelsTest {
    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(
                    ForbiddenDefinitions.class,
                    KernelUse.class,
                    Known.class,
                    KnownValidator.class,
                    Register.class,
                    Box.class,
                    BoxExtractor.class,
                    OnDelivery.class,
                    InOrder.class,
                    Numbered.class,
                    Order.class,
                    Line.class,
                    Desk.class,
                    OrderResource.class))
            .addBuildChainCustomizer(ForbiddenDefinitions::customize)
            .overrideConfigKey("quarkus.verity.engine", "compiled");

    @Constraint(validatedBy = KnownValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Known {
        String message() default "unknown";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @ApplicationScoped
    static class Register {
        boolean knows(String name) {
            return name.equals("Ada");
        }
    }

    static class KnownValidator implements ConstraintValidator<Known, String> {
        /** Fails where no application runs, such as in a build. */
        static final boolean STARTED =
                !KernelUse.class.getClassLoader().getName().startsWith("Deployment");

        @Inject
        Register register;

        KnownValidator() {
            assertThat(STARTED).isTrue();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || register.knows(value);
        }
    }

    record Box<T>(T content) {}

    @Singleton
    static class BoxExtractor implements ValueExtractor<Box<@ExtractedValue ?>> {
        @Inject
        Register register;

        @Override
        public void extractValues(Box<?> original, ValueReceiver receiver) {
            receiver.value(register.knows("Ada") ? "content" : null, original.content());
        }
    }

    interface OnDelivery {}

    @GroupSequence({Default.class, OnDelivery.class})
    interface InOrder {}

    abstract static class Numbered<T> {
        @NotNull
        private final T number;

        Numbered(T number) {
            this.number = number;
        }
    }

    static class Order extends Numbered<Long> {
        @Known
        private final String customer;

        @Valid
        private final List<Line> lines;

        private final Map<@Size(min = 2) String, @NotNull Integer> prices;

        private final Optional<@NotBlank String> remark;

        private final Box<@NotBlank String> box;

        @NotNull(groups = OnDelivery.class)
        private final String signature = null;

        Order(Long number, String customer, String text, List<Line> lines, Map<String, Integer> prices) {
            super(number);
            this.customer = customer;
            this.remark = Optional.of(text);
            this.box = new Box<>(text);
            this.lines = lines;
            this.prices = prices;
        }

        @Size(min = 1)
        public String getCode() {
            return remark.get();
        }

        public Optional<String> remark() {
            return remark;
        }

        public Box<String> box() {
            return box;
        }

        public String signature() {
            return signature;
        }
    }

    public record Line(
            @NotBlank String item,
            @Min(1) int count,
            @NotNull(groups = OnDelivery.class) String place) {}

    @ApplicationScoped
    static class Desk {
        Desk() {}

        @NotNull
        String find(@Pattern(regexp = "[a-z]+") String name) {
            return name.equals("nobody") ? null : name;
        }

        void deliver(@Valid @ConvertGroup(from = Default.class, to = OnDelivery.class) Line line) {}
    }

    @Path("/orders")
    public static class OrderResource {
        @POST
        public String add(@Valid @NotNull Line line, @QueryParam("by") @NotNull String by) {
            return by;
        }
    }

    @Inject
    Validator validator;

    @Inject
    Desk desk;

    @Test
    void validateWhereNoClassCanBeDefined() {
        Order order = new Order(null, "Bob", "", List.of(new Line("", 0, null)), Map.of("a", 1));
        Set<String> found = Set.of(
                "number",
                "customer",
                "lines[0].item",
                "lines[0].count",
                "prices<K>[a].<map key>",
                "remark",
                "box.content",
                "code");
        assertThat(paths(order)).isEqualTo(found);
        assertThat(paths(order, OnDelivery.class)).containsExactlyInAnyOrder("signature", "lines[0].place");
        assertThat(paths(order, Default.class, OnDelivery.class)).hasSize(10).containsAll(found);
        assertThat(paths(order, InOrder.class)).isEqualTo(found);
        assertThat(paths(new Line("oil", 1, null), InOrder.class)).containsExactly("place");
        assertThat(paths(new Order(1L, "Ada", "a", List.of(), Map.of()), InOrder.class))
                .containsExactly("signature");
        assertThatThrownBy(() -> desk.find("A"))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageStartingWith("find.name: ");
        assertThatThrownBy(() -> desk.find("nobody")).hasMessageStartingWith("find.<return value>: ");
        assertThatThrownBy(() -> desk.deliver(new Line("", 0, null)))
                .hasMessage("deliver.line.place: must not be null");
        given().contentType("application/json")
                .body("{\"item\": \" \", \"count\": 1}")
                .post("/orders")
                .then()
                .statusCode(400)
                .body(containsString("add.line.item"))
                .body(containsString("add.by"));

        assertThat(validator.unwrap(PlanListings.class).plans())
                .filteredOn(plan -> plan.state() != State.EMPTY)
                .extracting(plan -> plan.beanClass().getSimpleName() + " " + plan.subject() + ": " + plan.state())
                .contains("Order bean: COMPILED")
                .allMatch(plan -> plan.endsWith(": COMPILED"));
        validator.validateProperty(order, "customer"); // for which nothing is prepared
        assertThat(validator.unwrap(PlanListings.class).plans()).anyMatch(plan -> plan.state() == State.INTERPRETED);

        assertThat(KernelUse.ofAll()).isNotEmpty().doesNotContainValue(false);
    }

    private Set<String> paths(Object bean, Class<?>... groups) {
        return validator.validate(bean, groups).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
