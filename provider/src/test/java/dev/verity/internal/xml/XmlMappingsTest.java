package dev.verity.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.constraint.ConstraintUse;
import dev.verity.internal.constraint.ValidatorOverrides;
import dev.verity.internal.metadata.ConstraintMetadata;
import dev.verity.internal.metadata.ContainerElementMetadata;
import dev.verity.internal.metadata.DefaultGroupSequence;
import dev.verity.internal.metadata.ExecutableMetadata;
import dev.verity.internal.metadata.GroupConversion;
import dev.verity.internal.metadata.MetadataSource;
import dev.verity.internal.metadata.PropertyMetadata;
import dev.verity.internal.metadata.TypeDeclaration;
import dev.verity.internal.metadata.ValueMetadata;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.ValidationTarget;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class XmlMappingsTest {
    private static final String NOT_NULL = "<constraint annotation='jakarta.validation.constraints.NotNull'/>";
    private static final String PACKAGE = "<default-package>dev.verity.internal.xml</default-package>";

    private static ValueMetadata field(String name, String content) {
        TypeDeclaration declaration =
                Mappings.declaration(Order.class, "<field name='" + name + "'>" + content + "</field>");
        return declaration.properties().get(0).value();
    }

    @Nested
    class Constraints {
        @Test
        void haveMessageGroupsAndPayload() {
            ConstraintMetadata constraint = field("customer", """
                    <constraint annotation="jakarta.validation.constraints.Size">
                        <message> too long </message>
                        <groups><value>dev.verity.internal.xml.Order$Draft</value></groups>
                        <payload><value>dev.verity.internal.xml.Order$Urgent</value></payload>
                        <element name="max">10</element>
                    </constraint>""").constraints().get(0);

            ConstraintUse use = constraint.use();
            assertThat(use.annotation())
                    .isInstanceOfSatisfying(
                            Size.class, size -> assertThat(size.max()).isEqualTo(10));
            assertThat(use.messageTemplate()).isEqualTo("too long");
            assertThat(constraint.groups()).containsExactly(Order.Draft.class);
            assertThat(use.payload()).containsExactly(Order.Urgent.class);
            assertThat(constraint.host()).isEqualTo(Order.class);
            assertThat(constraint.elementType()).isEqualTo(ElementType.FIELD);
            assertThat(constraint.where()).isEqualTo("Order#customer (1.xml:3:85)");
        }

        @Test
        void belongToTheDefaultGroupWhereNoneIsGiven() {
            assertThat(field("customer", NOT_NULL).constraints().get(0).groups())
                    .containsExactly(Default.class);
        }

        @Test
        void convertAttributesOfEveryType() {
            Order.Any any = (Order.Any)
                    field("customer", """
                    <constraint annotation="dev.verity.internal.xml.Order$Any">
                        <element name="small">127</element>
                        <element name="letter"> </element>
                        <element name="numbers"><value>1</value><value> -2 </value></element>
                        <element name="flag">true</element>
                        <element name="color">GREEN</element>
                        <element name="colors">GREEN</element>
                        <element name="type">java.lang.String</element>
                        <element name="pattern"><annotation><element name="regexp">a</element></annotation></element>
                        <element name="patterns">
                            <annotation>
                                <element name="regexp">b</element>
                                <element name="flags"><value>DOTALL</value><value>MULTILINE</value></element>
                            </annotation>
                            <annotation><element name="regexp">c</element></annotation>
                        </element>
                        <element name="texts"/>
                        <element name="ratio"><value>1.5</value></element>
                    </constraint>""").constraints().get(0).use().annotation();

            assertThat(any.small()).isEqualTo((byte) 127);
            assertThat(any.letter()).isEqualTo(' ');
            assertThat(any.numbers()).containsExactly(1, -2);
            assertThat(any.flag()).isTrue();
            assertThat(any.color()).isEqualTo(Order.Color.GREEN);
            assertThat(any.colors()).containsExactly(Order.Color.GREEN);
            assertThat(any.type()).isEqualTo(String.class);
            assertThat(any.pattern().regexp()).isEqualTo("a");
            assertThat(any.patterns()).extracting(Pattern::regexp).containsExactly("b", "c");
            assertThat(any.patterns()[0].flags()).containsExactly(Pattern.Flag.DOTALL, Pattern.Flag.MULTILINE);
            assertThat(any.texts()).isEmpty();
            assertThat(any.ratio()).isEqualTo(1.5);
        }
    }

    @Nested
    class Values {
        @Test
        void areCascadedWithGroupConversions() {
            ValueMetadata value = field("customer", """
                    <valid/>
                    <convert-group to="dev.verity.internal.xml.Order$Draft"/>
                    <convert-group from="dev.verity.internal.xml.Order$Draft" to="dev.verity.internal.xml.Order$Checked"/>""");

            assertThat(value.cascade().valid()).isTrue();
            assertThat(value.cascade().conversions())
                    .containsExactly(
                            new GroupConversion(Default.class, Order.Draft.class),
                            new GroupConversion(Order.Draft.class, Order.Checked.class));
        }

        @Test
        void mayConvertGroupsOfACascadeThatAnnotationsDeclare() {
            ValueMetadata value = field("customer", "<convert-group to='dev.verity.internal.xml.Order$Draft'/>");

            assertThat(value.cascade().valid()).isFalse();
            assertThat(value.cascade().conversions()).hasSize(1);
        }

        @Test
        void haveNestedContainerElements() throws Exception {
            ValueMetadata value = field(
                    "lines",
                    "<container-element-type type-argument-index='1'><valid/><container-element-type>" + NOT_NULL
                            + "</container-element-type></container-element-type>");

            assertThat(value.type())
                    .isEqualTo(Order.class.getDeclaredField("lines").getGenericType());
            ContainerElementMetadata lists = value.containerElements().get(0);
            assertThat(lists.typeArgument()).isEqualTo(1);
            assertThat(lists.value().cascade().valid()).isTrue();
            ContainerElementMetadata numbers = lists.value().containerElements().get(0);
            assertThat(numbers.container()).isEqualTo(List.class);
            assertThat(numbers.typeArgument()).isZero();
            assertThat(numbers.value().type()).isEqualTo(Integer.class);
            assertThat(numbers.value().constraints().get(0).elementType()).isEqualTo(ElementType.TYPE_USE);
            assertThat(numbers.value().constraints().get(0).where())
                    .startsWith("type argument E of List in type argument V of Map in Order#lines (1.xml:3:");
        }

        @Test
        void haveArrayComponents() {
            ContainerElementMetadata tags = field(
                            "tags", "<container-element-type>" + NOT_NULL + "</container-element-type>")
                    .containerElements()
                    .get(0);

            assertThat(tags.typeArgument()).isEqualTo(ContainerElementMetadata.ARRAY_COMPONENT);
            assertThat(tags.container()).isEqualTo(String[].class);
            assertThat(tags.value().type()).isEqualTo(String.class);
        }

        @Test
        void haveElementsOfRawContainers() {
            ContainerElementMetadata raw = field(
                            "raw", "<container-element-type>" + NOT_NULL + "</container-element-type>")
                    .containerElements()
                    .get(0);

            assertThat(raw.value().type()).isEqualTo(List.class.getTypeParameters()[0]);
        }
    }

    @Nested
    class Members {
        @Test
        void ofAClassWithGroupSequence() {
            TypeDeclaration declaration = Mappings.bind(PACKAGE + """
                            <bean class="Order"><class>
                                <group-sequence><value>Order$Draft</value><value>Order</value></group-sequence>
                                <constraint annotation="Order$Any"/>
                            </class></bean>""").declarationOf(Order.class);

            assertThat(declaration).isNotNull();
            assertThat(declaration.defaultGroupSequence())
                    .isEqualTo(new DefaultGroupSequence(Order.class, List.of(Order.Draft.class, Order.class)));
            assertThat(declaration.constraints().get(0).elementType()).isEqualTo(ElementType.TYPE);
        }

        @Test
        void showAGetterAsPropertyAndAsMethod() throws Exception {
            TypeDeclaration declaration = Mappings.declaration(
                    Order.class, "<getter name='paid'>" + NOT_NULL + "</getter><getter name='URL'/>");

            Method getter = Order.class.getDeclaredMethod("isPaid");
            PropertyMetadata property = declaration.properties().get(0);
            assertThat(property.name()).isEqualTo("paid");
            assertThat(property.member()).isEqualTo(getter);
            ExecutableMetadata method = declaration.executables().get(0);
            assertThat(method.executable()).isEqualTo(getter);
            assertThat(method.returnValue()).isSameAs(property.value());
            assertThat(declaration.properties())
                    .extracting(PropertyMetadata::name)
                    .containsExactly("paid", "URL");
        }

        @Test
        void showAMethodThatIsAGetterAsPropertyToo() {
            TypeDeclaration declaration = Mappings.declaration(
                    Order.class, "<method name='getURL'><return-value>" + NOT_NULL + "</return-value></method>");

            assertThat(declaration.properties())
                    .extracting(PropertyMetadata::name)
                    .containsExactly("URL");
        }

        @Test
        void ofAMethodWithItsParametersAndReturnValue() {
            TypeDeclaration declaration = Mappings.bind(PACKAGE + """
                            <bean class="Order"><method name="place">
                                <parameter type="java.lang.String"/>
                                <parameter type="Order$Line[]">
                                    <constraint annotation="jakarta.validation.constraints.NotNull"/>
                                </parameter>
                                <cross-parameter><constraint annotation="Order$Consistent"/></cross-parameter>
                                <return-value><container-element-type>
                                    <constraint annotation="jakarta.validation.constraints.NotBlank"/>
                                </container-element-type></return-value>
                            </method></bean>""").declarationOf(Order.class);

            assertThat(declaration).isNotNull();
            ExecutableMetadata place = declaration.executables().get(0);
            assertThat(place.parameters())
                    .extracting(parameter -> parameter.value().isConstrained())
                    .containsExactly(false, true);
            ConstraintMetadata second =
                    place.parameters().get(1).value().constraints().get(0);
            assertThat(second.where()).startsWith("parameter 1 of Order#place(String, Line[]) (1.xml:");
            assertThat(place.crossParameterConstraints().get(0).use().target()).isEqualTo(ValidationTarget.PARAMETERS);
            assertThat(place.returnValue().constraints()).isEmpty();
            assertThat(place.returnValue().isConstrained()).isTrue();
        }

        @Test
        void ofAConstructor() throws Exception {
            TypeDeclaration declaration = Mappings.declaration(
                    Order.class,
                    "<constructor><parameter type='java.lang.String'/><parameter type='[I'/><return-value>" + NOT_NULL
                            + "</return-value></constructor>");

            ExecutableMetadata constructor = declaration.executables().get(0);
            assertThat(constructor.executable())
                    .isEqualTo(Order.class.getDeclaredConstructor(String.class, int[].class));
            assertThat(constructor.returnValue().type()).isEqualTo(Order.class);
            assertThat(constructor.returnValue().constraints().get(0).elementType())
                    .isEqualTo(ElementType.CONSTRUCTOR);
        }

        @Test
        void ofOtherClassesAreNotDeclared() {
            assertThat(Mappings.bind(Mappings.bean(Order.class, "")).declarationOf(OrderBase.class))
                    .isNull();
        }
    }

    @Nested
    class Definitions {
        @Test
        void registerValidators() {
            ValidatorOverrides overrides = Mappings.parse("""
                    <constraint-definition annotation="jakarta.validation.constraints.NotNull">
                        <validated-by include-existing-validators="false">
                            <value>dev.verity.internal.xml.Order$AnyValidator</value>
                        </validated-by>
                    </constraint-definition>
                    <constraint-definition annotation="dev.verity.internal.xml.Order$Any">
                        <validated-by/>
                    </constraint-definition>""").validatorOverrides();

            assertThat(overrides.byConstraint())
                    .containsEntry(
                            NotNull.class, new ValidatorOverrides.Entry(List.of(Order.AnyValidator.class), false))
                    .containsEntry(Order.Any.class, new ValidatorOverrides.Entry(List.of(), true));
        }

        @Test
        void areNoneInMappingsWithoutThem() {
            assertThat(Mappings.parse("").validatorOverrides()).isSameAs(ValidatorOverrides.NONE);
        }
    }

    @Nested
    class IgnoreAnnotations {
        private final Method place = method("place", String.class, Order.Line[].class);

        private static Method method(String name, Class<?>... parameters) {
            try {
                return Order.class.getDeclaredMethod(name, parameters);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        }

        private static MetadataSource bind(String attribute, String content) {
            return Mappings.bind(
                    "<bean class='dev.verity.internal.xml.Order' " + attribute + ">" + content + "</bean>");
        }

        @Test
        void isTheDefaultForAllOfAMappedBean() throws Exception {
            MetadataSource source = bind("", "");

            assertThat(source.ignoresClassAnnotations(Order.class)).isTrue();
            assertThat(source.ignoresAnnotations(Order.class.getDeclaredField("customer")))
                    .isTrue();
            assertThat(source.ignoresAnnotations(place)).isTrue();
            assertThat(source.ignoresParameterAnnotations(place, 1)).isTrue();
            assertThat(source.ignoresCrossParameterAnnotations(place)).isTrue();
            assertThat(source.ignoresReturnValueAnnotations(place)).isTrue();
        }

        @Test
        void doesNotReachOtherClasses() throws Exception {
            MetadataSource source = bind("", "");

            assertThat(source.ignoresClassAnnotations(OrderBase.class)).isFalse();
            assertThat(source.ignoresAnnotations(OrderBase.class.getDeclaredField("id")))
                    .isFalse();
        }

        @Test
        void isOverriddenByTheElementsOfMembers() throws Exception {
            MetadataSource source = bind("ignore-annotations='false'", """
                    <class ignore-annotations="true"/>
                    <field name="customer" ignore-annotations="true"/>
                    <field name="lines"/>
                    <getter name="paid" ignore-annotations="true"/>""");

            assertThat(source.ignoresClassAnnotations(Order.class)).isTrue();
            assertThat(source.ignoresAnnotations(Order.class.getDeclaredField("customer")))
                    .isTrue();
            assertThat(source.ignoresAnnotations(Order.class.getDeclaredField("lines")))
                    .isFalse();
            assertThat(source.ignoresAnnotations(Order.class.getDeclaredField("tags")))
                    .isFalse();
            assertThat(source.ignoresAnnotations(method("isPaid"))).isTrue();
            assertThat(source.ignoresReturnValueAnnotations(method("isPaid"))).isTrue();
        }

        @Test
        void ofAMethodIsOverriddenByTheElementsOfItsParts() {
            MetadataSource source = bind("ignore-annotations='false'", """
                    <method name="place" ignore-annotations="true">
                        <parameter type="java.lang.String"/>
                        <parameter type="dev.verity.internal.xml.Order$Line[]" ignore-annotations="false"/>
                        <cross-parameter/>
                    </method>""");

            assertThat(source.ignoresParameterAnnotations(place, 0)).isTrue();
            assertThat(source.ignoresParameterAnnotations(place, 1)).isFalse();
            assertThat(source.ignoresCrossParameterAnnotations(place)).isTrue();
            assertThat(source.ignoresReturnValueAnnotations(place)).isTrue();
            assertThat(source.ignoresAnnotations(place)).isFalse();
        }
    }
}
