package io.pulsrag.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.RagPipeline;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with rag-core, and nothing more. */
class DependenciesTest {

  /** Whatever ends in a version. */
  private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");

  /** This project's own test libraries, with theirs. */
  private static final Pattern TEST_LIBRARY =
      Pattern.compile("junit-.*|opentest4j|apiguardian-api|assertj-core|byte-buddy");

  @Test
  @DisplayName("the class path of a consumer holds the declared libraries, none missing, none more")
  void exactly() {
    Set<String> found =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> JAR.matcher(Path.of(entry).getFileName().toString()))
            .filter(Matcher::matches)
            .map(jar -> jar.group(1))
            .filter(name -> !TEST_LIBRARY.matcher(name).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found)
        .containsExactlyInAnyOrder(
            "rag-core",
            "jspecify",
            "langchain4j-core",
            "lucene-core",
            "lucene-analysis-common",
            "caffeine",
            "error_prone_annotations",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "slf4j-api",
            "micrometer-observation",
            "micrometer-commons",
            "context-propagation");
  }

  @ParameterizedTest
  @DisplayName("core knows no cloud, no server, no geometry library and no database")
  @ValueSource(
      strings = {
        "software.amazon.awssdk.core.SdkClient",
        "io.milvus.v2.client.MilvusClientV2",
        "org.locationtech.jts.geom.Geometry",
        "io.lettuce.core.RedisClient",
        "com.zaxxer.hikari.HikariDataSource"
      })
  void absent(String type) {
    assertThat(getClass().getClassLoader().getResource(type.replace('.', '/') + ".class")).isNull();
  }

  @Test
  @DisplayName("the jar names its module and carries its licence and notice")
  void jar() throws IOException {
    URL place = RagPipeline.class.getProtectionDomain().getCodeSource().getLocation();
    try (JarFile jar = new JarFile(new File(place.getPath()))) {
      assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
          .isEqualTo("io.pulsrag.core");
      assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
      assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
    }
  }
}
