package org.hibernate.validator.metadata;

/** Finds the class that a generated class, like a proxy's, stands for. Never asked: Verity itself knows such classes. */
public interface BeanMetaDataClassNormalizer {
    /** The class whose metadata counts for the given one. */
    <T> Class<? super T> normalize(Class<T> beanClass);
}
