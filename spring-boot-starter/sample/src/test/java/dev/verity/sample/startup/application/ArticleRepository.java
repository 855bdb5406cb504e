package dev.verity.sample.startup.application;

import org.springframework.data.jpa.repository.JpaRepository;

/** Articles in a database, where the application has one. */
interface ArticleRepository extends JpaRepository<Article, Long> {}
