package dev.verity.internal.classfile;

import org.jspecify.annotations.Nullable;

/** Whose annotations a class may carry in vain. */
enum AnnotationOrigin {
    HIBERNATE(
            AnnotationOrigin.OF_HIBERNATE,
            "which its class loader does not find. The JVM drops such annotations without a word, so nothing is validated by"
                    + " them. Add verity-hibernate-bridge or hibernate-validator to the class path, or import the"
                    + " annotations of dev.verity.constraints instead.") {
        @Override
        boolean isAnnotation(String rest) {
            return rest.equals("group/GroupSequenceProvider;")
                    || rest.startsWith("constraints/") && !rest.equals("constraints/CompositionType;");
        }
    },

    /** The namespace before Jakarta EE 9, which nothing reads even where it is found. */
    JAVAX(
            AnnotationOrigin.OF_JAVAX,
            "the namespace before Jakarta EE 9. No provider of Jakarta Validation 3 reads such annotations, so nothing is"
                    + " validated by them. Import jakarta.validation instead of javax.validation.") {
        @Override
        boolean isAnnotation(String rest) {
            return rest.startsWith("constraints/")
                    || rest.equals("Valid;")
                    || rest.equals("GroupSequence;")
                    || rest.startsWith("groups/ConvertGroup")
                    || rest.equals("executable/ValidateOnExecution;");
        }

        @Override
        boolean isRead(String className, ClassLoader loader) {
            return false;
        }
    },

    BVAL(
            AnnotationOrigin.OF_BVAL,
            "which its class loader does not find. The JVM drops such annotations without a word, so nothing is validated by"
                    + " them. Add the jar that has them, or import annotations of jakarta.validation.constraints or"
                    + " dev.verity.constraints instead.") {
        @Override
        boolean isAnnotation(String rest) {
            return rest.startsWith("constraints/") || rest.startsWith("extras/constraints/");
        }
    };

    static final String OF_HIBERNATE = "Lorg/hibernate/validator/";
    static final String OF_JAVAX = "Ljavax/validation/";
    static final String OF_BVAL = "Lorg/apache/bval/";

    private static final String CONTAINER = "$List;";

    private final String prefix;
    private final String advice;

    AnnotationOrigin(String prefix, String advice) {
        this.prefix = prefix;
        this.advice = advice;
    }

    /** What a reader of the warning should know and do. */
    String advice() {
        return advice;
    }

    /** Whether what follows the prefix in a type descriptor is an annotation to be validated by. */
    abstract boolean isAnnotation(String rest);

    /** Whether the annotation reaches Verity in classes of the loader. */
    boolean isRead(String className, ClassLoader loader) {
        return LoadedTypes.canLoad(className, loader);
    }

    /** The name of the annotation that a type descriptor names, a container standing for what it contains; null for none. */
    @Nullable
    String annotation(String descriptor) {
        String name = descriptor.endsWith(CONTAINER)
                ? descriptor.substring(0, descriptor.length() - CONTAINER.length()) + ";"
                : descriptor;
        boolean isType = name.startsWith(prefix) && name.indexOf(';') == name.length() - 1 && name.indexOf('$') < 0;
        return isType && isAnnotation(name.substring(prefix.length()))
                ? name.substring(1, name.length() - 1).replace('/', '.')
                : null;
    }
}
