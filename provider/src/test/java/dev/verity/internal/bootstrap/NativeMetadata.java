package dev.verity.internal.bootstrap;

import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;

/** What the provider finds by name, as native images must know it: the source of the files in META-INF/native-image. */
final class NativeMetadata {
    /** A class that is found by name; of its members those that are used. */
    record Type(String name, boolean allMethods, List<String> members) {}

    /** Attributes of constraints are found among the methods of their types; composing constraints are made by proxies. */
    static List<String> constraints() {
        List<String> names = new ArrayList<>();
        names.addAll(annotations(Validation.class, "jakarta/validation/constraints"));
        names.addAll(annotations(VerityValidator.class, "dev/verity/constraints"));
        names.addAll(annotations(HibernateValidator.class, "org/hibernate/validator/constraints"));
        return names;
    }

    static List<Type> types() {
        List<Type> types = new ArrayList<>();
        for (String constraint : constraints()) {
            types.add(new Type(constraint, true, List.of()));
        }
        types.add(made("dev.verity.internal.bootstrap.ProviderBootstrap"));
        // by Spring Framework
        types.add(new Type(
                "dev.verity.internal.bootstrap.FactoryConfiguration",
                false,
                List.of("externalClassLoader(java.lang.ClassLoader)")));
        types.add(made("dev.verity.jackson.Jackson2NodeNameProvider"));
        types.add(made("dev.verity.jackson.Jackson3NodeNameProvider"));
        types.add(new Type("dev.verity.bridge.BridgedContributor", false, List.of("<init>*")));
        types.add(new Type("dev.verity.model.Model", false, List.of("state")));
        types.add(new Type("dev.verity.model.TypeRef", false, List.of("type")));
        // implementations of Expression Language, which are found by name too
        types.add(made("org.apache.el.ExpressionFactoryImpl"));
        types.add(made("org.glassfish.expressly.ExpressionFactoryImpl"));
        types.add(new Type("com.fasterxml.jackson.annotation.JsonProperty", false, List.of("value()")));
        types.add(new Type("com.fasterxml.jackson.annotation.JsonValue", false, List.of("value()")));
        types.add(new Type("org.hibernate.validator.group.GroupSequenceProvider", false, List.of("value()")));
        types.add(new Type("javax.money.MonetaryAmount", false, List.of()));
        types.add(new Type("javax.money.CurrencySupplier", false, List.of("getCurrency()")));
        types.add(new Type("javax.money.NumberSupplier", false, List.of("getNumber()")));
        types.add(new Type("javax.money.CurrencyUnit", false, List.of("getCurrencyCode()")));
        types.add(new Type("javax.money.NumberValue", false, List.of("numberValueExact(java.lang.Class)")));
        types.add(new Type("javafx.beans.value.ObservableValue", false, List.of("getValue()")));
        for (String property : List.of("ListProperty", "MapProperty", "SetProperty")) {
            types.add(new Type("javafx.beans.property." + property, false, List.of()));
            types.add(new Type("javafx.beans.property.ReadOnly" + property, false, List.of()));
        }
        // only asked whether they are there
        for (String name : List.of(
                "com.fasterxml.jackson.databind.ObjectMapper",
                "jakarta.persistence.Persistence",
                "javax.validation.Valid",
                "org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext",
                "tools.jackson.databind.ObjectMapper")) {
            types.add(new Type(name, false, List.of()));
        }
        return types;
    }

    /** Paths; a star stands for a part of a name. */
    static List<String> resources() {
        return List.of(
                "dev/verity/validator/ValidationMessages*.properties",
                "ValidationMessages*.properties",
                "ContributorValidationMessages*.properties",
                "org/hibernate/validator/ValidationMessages*.properties",
                "META-INF/validation.xml",
                "META-INF/verity/hibernate-bridge",
                "META-INF/verity/kernels",
                "META-INF/services/jakarta.validation.ConstraintValidator",
                "META-INF/services/jakarta.validation.valueextraction.ValueExtractor",
                "META-INF/services/dev.verity.mapping.ConstraintMappingContributor");
    }

    private NativeMetadata() {}

    private static Type made(String name) {
        return new Type(name, false, List.of("<init>()"));
    }

    /** The names of the annotation types under a folder of the place that a class comes from. */
    private static List<String> annotations(Class<?> from, String folder) {
        try {
            Path place = Path.of(
                    from.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return annotations(place.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return annotations(jar.getPath(folder));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> annotations(Path folder) throws IOException {
        Path root = folder.getFileSystem().getPath(folder.toString().replaceAll("(dev/verity|jakarta|org)/.*", ""));
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(NativeMetadata::isConstraintOrItsList)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isConstraintOrItsList(String name) {
        try {
            return Class.forName(name, false, NativeMetadata.class.getClassLoader())
                    .isAnnotation();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
