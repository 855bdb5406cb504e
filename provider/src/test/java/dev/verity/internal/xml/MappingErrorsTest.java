package dev.verity.internal.xml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ValidationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingErrorsTest {
    private static final String ORDER = "dev.verity.internal.xml.Order";

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(
                        () -> Mappings.bind("<default-package>dev.verity.internal.xml</default-package>\n" + content))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessageMatching("1\\.xml:3:\\d+, \\Q" + message + "\\E");
    }

    private static void assertMemberRefused(String member, String message) {
        assertRefused("<bean class='Order'>" + member + "</bean>", message);
    }

    @Nested
    class Members {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<field name='none'/> | <field>: " + ORDER + " has no field none. Correct the name.",
                    "<field name='id'/> | <field>: " + ORDER + " has no field id. It is declared by " + ORDER
                            + "Base: map it in a <bean> of that class.",
                    "<field name='count'/> | <field>: count is static: static members are not validated. Remove the element.",
                    "<getter name='none'/> | <getter>: " + ORDER
                            + " has no getter of a property none. Correct the name.",
                    "<getter name='id'/> | <getter>: " + ORDER + " has no getter of a property id. It is declared by "
                            + ORDER + "Base: map it in a <bean> of that class.",
                    "<method name='none'/> | <method>: " + ORDER
                            + " declares no method none(). Correct the name, or map the class that declares it.",
                    "<method name='place'><parameter type='int'/></method> | <method>: " + ORDER
                            + " declares no method place(int). It declares place(java.lang.String, " + ORDER
                            + "$Line[]). Correct the <parameter> types.",
                    "<constructor><parameter type='int'/></constructor> | <constructor>: " + ORDER
                            + " has no constructor Order(int). Correct the <parameter> types.",
                    "<field name='tags' ignore-annotations='yes'/>"
                            + " | <field>: ignore-annotations=\"yes\" is not a boolean. Write true or false."
                })
        void mustExist(String member, String message) {
            assertMemberRefused(member, message);
        }

        @Test
        void mustNotBeMappedTwice() {
            assertMemberRefused(
                    "<getter name='paid'/><method name='isPaid'/>",
                    "<method>: " + ORDER
                            + "#isPaid is mapped twice, first by <getter> at 1.xml:3:42. Merge the two elements.");
        }
    }

    @Nested
    class Containers {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "customer | <container-element-type/>"
                            + " | java.lang.String has no type parameters, so it has no container elements. Remove the element.",
                    "lines | <container-element-type/> | java.util.Map<java.lang.String, java.util.List<java.lang.Integer>>"
                            + " has 2 type parameters. Tell by type-argument-index=\"0\" and so on which is meant.",
                    "raw | <container-element-type type-argument-index='1'/>"
                            + " | type-argument-index=\"1\" does not exist: java.util.List has the indexes 0 to 0.",
                    "raw | <container-element-type type-argument-index='x'/>"
                            + " | type-argument-index=\"x\" is not a number. Write 0, 1 and so on.",
                    "raw | <container-element-type/><container-element-type type-argument-index='0'/>"
                            + " | the container element type is configured twice. Merge the two."
                })
        void mustHaveTheTypeArgument(String field, String element, String message) {
            assertMemberRefused(
                    "<field name='" + field + "'>" + element + "</field>", "<container-element-type>: " + message);
        }
    }

    @Nested
    class Attributes {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<element name='small'>128</element> | the attribute small: \"128\" is not a value of type byte. Correct it.",
                    "<element name='letter'>ab</element> | the attribute letter: \"ab\" is not a value of type char. Correct it.",
                    "<element name='flag'>yes</element> | the attribute flag: \"yes\" is not a value of type boolean. Correct it.",
                    "<element name='color'>BLUE</element> | the attribute color: \"BLUE\" is not a value of type "
                            + ORDER + "$Color. Correct it.",
                    "<element name='small'><value>1</value><value>2</value></element>"
                            + " | the attribute small takes one value of type byte, but 2 are given. Write exactly one.",
                    "<element name='small'>1<value>2</value></element>"
                            + " | the attribute small is given by text and by <value>. Keep one of them.",
                    "<element name='pattern'>a</element> | the attribute pattern is of type"
                            + " jakarta.validation.constraints.Pattern. Write it with <annotation>.",
                    "<element name='small'><annotation/></element>"
                            + " | the attribute small is of type byte. Write it with text or <value>.",
                    "<element name='small'>1</element><element name='small'>1</element>"
                            + " | @Any: the attribute small is given twice. Remove one <element>.",
                    "<element name='message'>m</element>"
                            + " | the attribute message is not given by <element>. Use <message> before it.",
                    "<element name='groups'/> | the attribute groups is not given by <element>. Use <groups> before it.",
                    "<element name='payload'/> | the attribute payload is not given by <element>. Use <payload> before it.",
                    "<element name='none'/> | @" + ORDER
                            + "$Any has no attribute none. Its attributes are: color, colors, flag,"
                            + " groups, letter, message, numbers, pattern, patterns, payload, ratio, small, texts, type."
                })
        void mustFit(String element, String message) {
            assertMemberRefused(
                    "<class><constraint annotation='Order$Any'>" + element + "</constraint></class>",
                    "<element>: " + message);
        }

        @Test
        void mustBeGivenWithoutDefault() {
            assertMemberRefused(
                    "<field name='tags'><constraint annotation='jakarta.validation.constraints.Min'/></field>",
                    "<constraint>: @jakarta.validation.constraints.Min:"
                            + " the attribute value (long) has no default. Give it a value.");
        }

        @Test
        void mustBePayload() {
            assertMemberRefused(
                    "<class><constraint annotation='Order$Any'><payload><value>Order</value></payload></constraint></class>",
                    "<payload>: " + ORDER + " is no payload. Let it implement jakarta.validation.Payload.");
        }
    }

    @Nested
    class Declarations {
        @Test
        void mustBeConstraints() {
            assertMemberRefused(
                    "<class><constraint annotation='java.lang.Deprecated'/></class>",
                    "<constraint>: java.lang.Deprecated is not a constraint. Name an annotation type with @Constraint.");
        }

        @Test
        void mustNotConvertAGroupTwice() {
            assertThatThrownBy(() -> Mappings.bind(Mappings.bean(
                            Order.class,
                            "<field name='tags'><convert-group to='" + ORDER + "'/><convert-group to='" + ORDER
                                    + "'/></field>")))
                    .isExactlyInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage(
                            "1.xml:3:122, <convert-group>: the group jakarta.validation.groups.Default is converted twice."
                                    + " Keep one <convert-group> from it.");
        }

        @Test
        void mustNotCascadeWhereNothingIsReturned() {
            assertThatThrownBy(() -> Mappings.bind(Mappings.bean(
                            Order.class, "<method name='cancel'><return-value><valid/></return-value></method>")))
                    .isExactlyInstanceOf(ConstraintDeclarationException.class)
                    .hasMessage("1.xml:3:37, <return-value>: cancel() returns nothing that could be validated."
                            + " Remove the constraints.");
        }

        @Test
        void mustNotMapABeanTwice() {
            assertThatThrownBy(
                            () -> Mappings.bind(Mappings.bean(Order.class, ""), "\n" + Mappings.bean(Order.class, "")))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage("2.xml:3:45, <bean>: " + ORDER + " is mapped twice, first at 1.xml:2:45."
                            + " Merge the two <bean> elements.");
        }
    }

    @Nested
    class Definitions {
        @Test
        void mustBeUnique() {
            String definition = "<constraint-definition annotation='Order$Any'><validated-by/></constraint-definition>";

            assertRefused(
                    definition + definition,
                    "<constraint-definition>: @" + ORDER
                            + "$Any is defined twice, first at 1.xml:3:47. Merge the two elements.");
        }

        @Test
        void mustNameAnAnnotationType() {
            assertRefused(
                    "<constraint-definition annotation='Order'><validated-by/></constraint-definition>",
                    "<constraint-definition>: " + ORDER + " is not an annotation type. Name a constraint.");
        }

        @Test
        void mustNameConstraintValidators() {
            assertRefused(
                    "<constraint-definition annotation='Order$Any'><validated-by><value>Order</value></validated-by>"
                            + "</constraint-definition>",
                    "<value>: " + ORDER
                            + " does not implement jakarta.validation.ConstraintValidator. Name one that does.");
        }
    }
}
