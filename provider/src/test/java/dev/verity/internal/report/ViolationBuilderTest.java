package dev.verity.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.verity.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViolationBuilderTest {

    private static final PropertyPath ROOT = PropertyPath.empty();
    private static final PropertyPath ADDRESS = ROOT.property("address");
    private static final Subject SUBJECT = Subject.of("@Even on Order#total");
    private static final Subject CROSS =
            Subject.ofCrossParameter("@Consistent on Orders#place", () -> List.of("first", "second"));

    private final ReportingContext context = new ReportingContext(ADDRESS, "{default}", Clock::systemUTC, SUBJECT);

    private ConstraintViolationBuilder builder(PropertyPath path) {
        return builder(path, SUBJECT);
    }

    private ConstraintViolationBuilder builder(PropertyPath path, Subject subject) {
        context.reset(path, "{default}", subject);
        context.disableDefaultConstraintViolation();
        return context.buildConstraintViolationWithTemplate("x");
    }

    private PropertyPath reported() {
        assertThat(context.reports()).hasSize(1);
        return context.reports().get(0).path();
    }

    @Nested
    class PropertyNodes {

        @Test
        void extendThePathOfAProperty() {
            builder(ADDRESS).addPropertyNode("a").addPropertyNode("b").addConstraintViolation();

            assertThat(reported()).isEqualTo(ADDRESS.property("a").property("b"));
        }

        @Test
        void replaceTheBeanNodeOfAClassLevelConstraint() {
            builder(ROOT.bean()).addPropertyNode("a").addConstraintViolation();

            assertThat(reported()).isEqualTo(ROOT.property("a"));
        }

        @Test
        void inheritThePositionOfTheBeanNodeTheyReplace() {
            PropertyPath element = ROOT.property("list").atIndex(1, List.class, 0);
            builder(element.bean())
                    .addPropertyNode("a")
                    .addPropertyNode("b")
                    .inIterable()
                    .atIndex(42)
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(element.property("a").atIndex(42, null, null).property("b"));
        }

        @Test
        void applyTheirPositionToThemselves() {
            builder(ADDRESS)
                    .addPropertyNode("a")
                    .inIterable()
                    .atIndex(3)
                    .addPropertyNode("b")
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ADDRESS.atIndex(3, null, null).property("a").property("b"))
                    .hasToString("address[3].a.b");
        }

        @Test
        void canBeInAnIterableWithoutPosition() {
            builder(ROOT.bean())
                    .addPropertyNode("a")
                    .addPropertyNode("b")
                    .inIterable()
                    .addPropertyNode("c")
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ROOT.property("a")
                            .inIterable(null, null)
                            .property("b")
                            .property("c"));
        }

        @Test
        void canBeUnderAKeyOfAContainer() {
            builder(ROOT.bean())
                    .addPropertyNode("addresses")
                    .addPropertyNode("country")
                    .inContainer(Map.class, 1)
                    .inIterable()
                    .atKey("home")
                    .addPropertyNode("name")
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ROOT.property("addresses")
                            .atKey("home", Map.class, 1)
                            .property("country")
                            .property("name"))
                    .hasToString("addresses[home].country.name");
        }

        @Test
        void canBeInAContainerThatIsNotIterable() {
            builder(ADDRESS)
                    .addPropertyNode("a")
                    .inContainer(Optional.class, 0)
                    .addPropertyNode("b")
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(
                            ADDRESS.inContainer(Optional.class, 0).property("a").property("b"));
        }

        @Test
        @SuppressWarnings("NullAway")
        void needAName() {
            assertThatThrownBy(() -> builder(ADDRESS).addPropertyNode(null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The property node's name must not be null.");
        }

        @Test
        @SuppressWarnings({"deprecation", "NullAway"})
        void mayLackANameOnlyByTheDeprecatedMethod() {
            builder(ROOT.bean())
                    .addNode("persons")
                    .addNode(null)
                    .inIterable()
                    .atIndex(0)
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ROOT.property("persons").atIndex(0, null, null).property(null))
                    .hasToString("persons[0]");
        }
    }

    @Nested
    class BeanNodes {

        @Test
        void extendThePathOfAProperty() {
            builder(ADDRESS).addBeanNode().addConstraintViolation();

            assertThat(reported()).isEqualTo(ADDRESS.bean());
        }

        @Test
        void followAPropertyNode() {
            builder(ADDRESS)
                    .addPropertyNode("a")
                    .inIterable()
                    .atKey("k")
                    .addBeanNode()
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ADDRESS.atKey("k", null, null).property("a").bean());
        }

        @Test
        void canBeUnderAKeyOfAContainer() {
            builder(ADDRESS)
                    .addBeanNode()
                    .inContainer(Map.class, 1)
                    .inIterable()
                    .atKey("home")
                    .addConstraintViolation();

            assertThat(reported()).isEqualTo(ADDRESS.atKey("home", Map.class, 1).bean());
        }

        @Test
        void areNotDoubledByAClassLevelConstraint() {
            builder(ROOT.bean()).addBeanNode().addConstraintViolation();

            assertThat(reported()).isEqualTo(ROOT.bean());
        }
    }

    @Nested
    class ContainerElementNodes {

        @Test
        void nestInOneAnother() {
            builder(ADDRESS)
                    .addContainerElementNode("n2", Map.class, 1)
                    .inIterable()
                    .atKey("key")
                    .addContainerElementNode("n3", List.class, 0)
                    .inIterable()
                    .atIndex(8)
                    .addContainerElementNode("n4", Optional.class, 0)
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ADDRESS.atKey("key", Map.class, 1)
                            .containerElement("n2")
                            .atIndex(8, List.class, 0)
                            .containerElement("n3")
                            .inContainer(Optional.class, 0)
                            .containerElement("n4"))
                    .hasToString("address[key].n2[8].n3.n4");
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 2})
        void needATypeArgumentOfTheContainer(int index) {
            assertThatThrownBy(() -> builder(ADDRESS).addContainerElementNode("n", Map.class, index))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The type argument index " + index
                            + " is not valid for java.util.Map, which has 2 type parameters.");
        }

        @Test
        void mayNameTheTypeArgumentThatASubclassHasFixed() {
            builder(ADDRESS)
                    .addContainerElementNode("<map value>", Properties.class, 1)
                    .inIterable()
                    .atKey("k")
                    .addConstraintViolation();

            assertThat(reported()).hasToString("address[k].<map value>");
        }

        @Test
        void canBeOfAnArray() {
            builder(ADDRESS)
                    .addContainerElementNode("<element>", Object[].class, null)
                    .inIterable()
                    .atIndex(0)
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(ADDRESS.atIndex(0, Object[].class, null).containerElement("<element>"));
        }
    }

    @Nested
    class ParameterNodes {

        private final PropertyPath method = ROOT.method("place", String.class, String.class);

        @Test
        void replaceTheCrossParameterNode() {
            builder(method.crossParameter(), CROSS).addParameterNode(1).addConstraintViolation();

            assertThat(reported()).isEqualTo(method.parameter("second", 1));
        }

        @Test
        void canBeExtended() {
            builder(method.crossParameter(), CROSS)
                    .addParameterNode(0)
                    .addPropertyNode("a")
                    .inIterable()
                    .atIndex(23)
                    .addBeanNode()
                    .addConstraintViolation();

            assertThat(reported())
                    .isEqualTo(method.parameter("first", 0)
                            .atIndex(23, null, null)
                            .property("a")
                            .bean());
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 2})
        void needAnIndexOfAParameter(int index) {
            assertThatThrownBy(() -> builder(method.crossParameter(), CROSS).addParameterNode(index))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("@Consistent on Orders#place: addParameterNode(" + index
                            + ") was called, but the parameters are [first, second]. Give an index from 0 to 1.");
        }

        @Test
        void areForCrossParameterConstraintsOnly() {
            assertThatThrownBy(() -> builder(ADDRESS).addParameterNode(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("@Even on Order#total: addParameterNode(0) was called, but only a cross-parameter"
                            + " constraint may add parameter nodes. Use addPropertyNode or addBeanNode.");
        }
    }

    @Nested
    class Use {

        @Test
        void afterAddConstraintViolationIsAnErrorAtEveryStage() {
            ConstraintViolationBuilder builder = builder(ROOT.method("m").crossParameter(), CROSS);
            var property = builder.addPropertyNode("a");
            var element = builder.addContainerElementNode("e", List.class, 0);
            builder.addConstraintViolation();

            assertSpent(builder::addConstraintViolation);
            assertSpent(builder::addBeanNode);
            assertSpent(() -> builder.addPropertyNode("b"));
            assertSpent(() -> builder.addParameterNode(0));
            assertSpent(() -> builder.addContainerElementNode("e", List.class, 0));
            assertSpent(property::inIterable);
            assertSpent(() -> property.inContainer(List.class, 0));
            assertSpent(property::addConstraintViolation);
            assertSpent(element::inIterable);
            assertThat(context.reports()).hasSize(1);
        }

        private void assertSpent(ThrowingCallable use) {
            assertThatThrownBy(use)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("@Consistent on Orders#place: the constraint violation builder was used after"
                            + " addConstraintViolation(). Begin another violation by"
                            + " buildConstraintViolationWithTemplate(...).");
        }

        @Test
        void ofOneBranchDoesNotTouchThePathOfAnother() {
            ConstraintViolationBuilder builder = builder(ADDRESS);
            builder.addPropertyNode("a");
            builder.addPropertyNode("b").addConstraintViolation();

            assertThat(reported()).isEqualTo(ADDRESS.property("b"));
        }

        @Test
        @SuppressWarnings("NullAway")
        void needsATemplate() {
            assertThatThrownBy(() -> context.buildConstraintViolationWithTemplate(null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The message template must not be null.");
        }
    }
}
