package dev.verity.quarkus.deployment;

import io.quarkus.builder.BuildContext;
import io.quarkus.deployment.builditem.nativeimage.NativeImageProxyDefinitionBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBuildItem;
import io.quarkus.deployment.builditem.nativeimage.NativeImageResourceBundleBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ReflectiveClassBuildItem;
import io.quarkus.deployment.builditem.nativeimage.ServiceProviderBuildItem;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the build of an application tells native images, as lines: a kind and a name each. */
record NativeMetadata(Set<String> lines) {
    private static final String PROPERTY = "dev.verity.quarkus.native-metadata";

    static final List<Class<?>> ITEMS = List.of(
            ReflectiveClassBuildItem.class,
            NativeImageProxyDefinitionBuildItem.class,
            NativeImageResourceBuildItem.class,
            NativeImageResourceBundleBuildItem.class,
            ServiceProviderBuildItem.class);

    /** Keeps what a build step consumes; class loaders of Quarkus share no class of ours. */
    static void keep(BuildContext build) {
        Set<String> lines = new TreeSet<>();
        for (ReflectiveClassBuildItem item : build.consumeMulti(ReflectiveClassBuildItem.class)) {
            for (String type : item.getClassNames()) {
                addIf(true, "class", type, lines);
                addIf(item.isConstructors(), "constructors", type, lines);
                addIf(item.isMethods(), "methods", type, lines);
                addIf(item.isFields(), "fields", type, lines);
            }
        }
        build.consumeMulti(NativeImageProxyDefinitionBuildItem.class)
                .forEach(item -> lines.add("proxy " + String.join(",", item.getClasses())));
        build.consumeMulti(NativeImageResourceBuildItem.class)
                .forEach(item -> item.getResources().forEach(file -> lines.add("file " + file)));
        build.consumeMulti(NativeImageResourceBundleBuildItem.class)
                .forEach(item -> lines.add("bundle " + item.getBundleName()));
        for (ServiceProviderBuildItem item : build.consumeMulti(ServiceProviderBuildItem.class)) {
            item.providers().forEach(provider -> lines.add("service " + provider));
        }
        System.setProperty(PROPERTY, String.join("\n", lines));
    }

    static NativeMetadata kept() {
        return new NativeMetadata(
                new TreeSet<>(System.getProperty(PROPERTY).lines().toList()));
    }

    boolean has(String kind, String name) {
        return lines.contains(kind + " " + name);
    }

    private static void addIf(boolean holds, String kind, String name, Set<String> lines) {
        if (holds) {
            lines.add(kind + " " + name);
        }
    }
}
