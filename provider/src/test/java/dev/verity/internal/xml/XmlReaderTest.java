package dev.verity.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ValidationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {
    private static final String JBOSS = "http://jboss.org/xml/ns/javax/validation/mapping";
    private static final String JCP = "http://xmlns.jcp.org/xml/ns/validation/mapping";
    private static final String JAKARTA = "https://jakarta.ee/xml/ns/validation/mapping";

    private static XmlElement read(String content) {
        return XmlReader.read(Mappings.document("m.xml", content), MappingGrammar.GRAMMAR);
    }

    private static XmlElement readBody(String body) {
        return read(root(JAKARTA, "version='3.1'", body));
    }

    private static String root(String namespace, String attributes, String body) {
        return "<constraint-mappings xmlns='" + namespace + "' " + attributes + ">" + body + "</constraint-mappings>";
    }

    private static void assertRefused(String content, String message) {
        assertThatThrownBy(() -> read(content))
                .isExactlyInstanceOf(ValidationException.class)
                .hasMessageMatching("m\\.xml:1:\\d+, \\Q" + message + "\\E");
    }

    @Nested
    class Tree {
        @Test
        void keepsAttributesTextAndChildrenInOrder() {
            XmlElement root = readBody("<!-- c --><default-package> a.b </default-package>"
                    + "<bean class=' A '><field name='x'/><field name='y'/></bean>");

            assertThat(root.childText("default-package")).isEqualTo("a.b");
            XmlElement bean = root.children("bean").get(0);
            assertThat(bean.required("class")).isEqualTo("A");
            assertThat(bean.children("field"))
                    .extracting(field -> field.required("name"))
                    .containsExactly("x", "y");
        }

        @Test
        void ignoresSchemaInstanceAttributes() {
            String xsi = "version='3.1' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b'";

            assertThat(read(root(JAKARTA, xsi, "")).attributes()).containsOnlyKeys("version");
        }

        @Test
        void joinsTextAroundCommentsAndSections() {
            XmlElement root = readBody("<default-package>a<!-- c -->.<![CDATA[b]]></default-package>");

            assertThat(root.childText("default-package")).isEqualTo("a.b");
        }
    }

    @Nested
    class Versions {
        @ParameterizedTest
        @CsvSource({"1.0," + JBOSS, "1.1," + JBOSS, "2.0," + JCP, "3.0," + JAKARTA, "3.1," + JAKARTA, "4.0," + JAKARTA})
        void acceptsEveryPublishedVersionInItsNamespace(String version, String namespace) {
            assertThat(read(root(namespace, "version='" + version + "'", "")).name())
                    .isEqualTo("constraint-mappings");
        }

        @Test
        void takesAMissingVersionForTheFirst() {
            assertThat(read(root(JBOSS, "", "")).name()).isEqualTo("constraint-mappings");
            assertRefused(
                    root(JAKARTA, "", ""),
                    "<constraint-mappings>: is in the namespace " + JAKARTA
                            + ", but without a version attribute the version is 1.0, which has the namespace " + JBOSS
                            + ". Make version and namespace agree.");
        }

        @Test
        void refusesUnknownVersions() {
            assertRefused(
                    root(JAKARTA, "version='1.2'", ""),
                    "<constraint-mappings>: the schema version \"1.2\" is not supported."
                            + " Use one of 1.0, 1.1, 2.0, 3.0, 3.1, 4.0.");
        }

        @Test
        void refusesAVersionInTheNamespaceOfAnother() {
            assertRefused(
                    root(JCP, "version='3.0'", ""),
                    "<constraint-mappings>: is in the namespace " + JCP
                            + ", but the version is 3.0, which has the namespace " + JAKARTA
                            + ". Make version and namespace agree.");
        }

        @Test
        void refusesElementsThatAreNewerThanTheVersion() {
            assertRefused(
                    root(JBOSS, "version='1.0'", "<bean class='A'><method name='m'/></bean>"),
                    "<method>: exists since schema version 1.1, but the document says 1.0."
                            + " Use a newer version and its namespace.");
        }
    }

    @Nested
    class Structure {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "<invalid/> | <invalid>: is not allowed in <constraint-mappings>."
                            + " Allowed there: default-package, bean, constraint-definition.",
                    "<bean xmlns='urn:x' class='A'/> | <bean>: is not allowed in <constraint-mappings>."
                            + " Allowed there: default-package, bean, constraint-definition.",
                    "<bean class='A'><getter name='g'/><field name='f'/></bean>"
                            + " | <field>: must come before <getter>. Move it.",
                    "<bean class='A'><class/><class/></bean> | <class>: occurs twice in <bean>. Remove one.",
                    "<bean/> | <bean>: the attribute class is missing. Add it.",
                    "<bean class='A' id='1'/> | <bean>: the attribute id is not allowed. Allowed: class, ignore-annotations.",
                    "<bean class='A'>text</bean> | <bean>: text is not allowed here: \"text\". Remove it.",
                    "<constraint-definition annotation='A'/>"
                            + " | <constraint-definition>: the element <validated-by> is missing. Add it."
                })
        void refusesWhatTheSchemaDoesNotAllow(String body, String message) {
            assertRefused(root(JAKARTA, "version='3.1'", body), message);
        }

        @Test
        void refusesAnotherDocumentElement() {
            assertRefused(
                    "<beans xmlns='" + JAKARTA + "'/>", "<beans>: the document element must be <constraint-mappings>.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "<a", "<constraint-mappings", "<!-- </b>", "no XML"})
        void refusesWhatIsNotWellFormed(String content) {
            assertThatThrownBy(() -> read(content))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessageMatching("(?s)m\\.xml:\\d+:\\d+: not well-formed XML: .+");
        }
    }

    @Nested
    class Safety {
        @Test
        void refusesDocumentTypes() {
            assertThatThrownBy(() -> read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                            + root(JAKARTA, "version='3.1'", "<default-package>&e;</default-package>")))
                    .hasMessageEndingWith("<constraint-mappings>: a DOCTYPE is not allowed, for safety."
                            + " Remove it; the version attribute tells the schema.");
        }

        @Test
        void refusesEntities() {
            assertThatThrownBy(() -> readBody("<default-package>&e;</default-package>"))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessageStartingWith("m.xml:1:");
        }

        @Test
        void refusesBottomlessNesting() {
            String nested = "<container-element-type>".repeat(100_000);

            assertThatThrownBy(() -> readBody("<bean class='A'><field name='f'>" + nested))
                    .hasMessageEndingWith("<container-element-type>: elements are nested more than 64 deep.");
        }

        @Test
        void refusesHugeDocuments() {
            assertThatThrownBy(() -> Mappings.document("m.xml", " ".repeat((16 << 20) + 1)))
                    .isExactlyInstanceOf(ValidationException.class)
                    .hasMessage("m.xml is larger than 16 MiB. Split it into several constraint mappings.");
        }
    }
}
