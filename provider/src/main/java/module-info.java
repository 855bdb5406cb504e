/**
 * Verity, a provider of Jakarta Validation.
 *
 * <p>Beans are read in packages that are exported or open to this module. What is required statically is used where an
 * application brings it: {@code java.xml} to read validation.xml and constraint mappings, {@code java.management} for the
 * figures of shadow mode, {@code java.scripting} for constraints that are scripts, the others for expressions in messages, for
 * CDI, for Jakarta Persistence, for the names that Jackson gives to properties and for what was written for Hibernate
 * Validator.
 */
module dev.verity.validator {
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.core;
    requires org.objectweb.asm;
    requires static com.fasterxml.jackson.databind;
    requires static jakarta.annotation;
    requires static jakarta.cdi;
    requires static jakarta.el;
    requires static jakarta.inject;
    requires static jakarta.interceptor;
    requires static jakarta.persistence;
    requires static java.management;
    requires static java.scripting;
    requires static java.xml;
    requires static org.hibernate.validator;
    requires static org.jspecify;
    requires static tools.jackson.databind;

    exports dev.verity.cdi;
    exports dev.verity.constraints;
    exports dev.verity.constraints.br;
    exports dev.verity.constraints.kor;
    exports dev.verity.constraints.pl;
    exports dev.verity.constraints.ru;
    exports dev.verity.constraints.time;
    exports dev.verity.jackson;
    exports dev.verity.mapping;
    exports dev.verity.model;
    exports dev.verity.validator;

    // containers find the extension in META-INF/services: to provide a service of an absent module fails before JDK 21
    opens dev.verity.internal.cdi;

    uses dev.verity.mapping.ConstraintMappingContributor;
    uses jakarta.validation.ConstraintValidator;
    uses jakarta.validation.valueextraction.ValueExtractor;

    provides jakarta.validation.spi.ValidationProvider with
            dev.verity.validator.VerityValidator;
}
