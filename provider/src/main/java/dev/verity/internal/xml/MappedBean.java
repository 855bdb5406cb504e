package dev.verity.internal.xml;

import dev.verity.internal.metadata.TypeDeclaration;

/** What one {@code <bean>} element says. */
record MappedBean(TypeDeclaration declaration, IgnoredAnnotations ignored, Location at) {}
