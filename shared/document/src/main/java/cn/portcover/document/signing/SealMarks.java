package cn.portcover.document.signing;

import cn.portcover.document.layout.SealMark;
import cn.portcover.document.layout.SealPicture;
import cn.portcover.document.layout.Typesetter;
import cn.portcover.document.layout.Value;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealImage;
import cn.portcover.domain.signing.SealImpression;
import cn.portcover.domain.signing.SealToMake;
import cn.portcover.operation.port.Files;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;

/** What companies' seals look like: the pictures that they brought, or drawn with their names. */
@Singleton
public class SealMarks {
  private static final String PNG = "image/png";
  private final Provider<Files> files;

  public SealMarks(Provider<Files> files) {
    this.files = files;
  }

  /** Refuses a seal that could not be put on anything: a damaged picture, a name without glyphs. */
  public void require(SealToMake wanted, String companyName) {
    SealImage image = wanted.image();
    if (image == null) {
      Typesetter.require("/company/name", companyName);
      return;
    }
    try {
      SealPicture.read(image);
    } catch (Malformed damaged) {
      throw new InvalidFields(List.of(FieldError.at("/image", damaged)));
    }
  }

  /** Keeps the picture under its digest. */
  public void keep(Uscc company, SealImage image) {
    files.get().put(Seal.imageFile(company, image.sha256()), image.png(), PNG);
  }

  /**
   * The seal to be put on a document.
   *
   * @param pointer where the company's name stands in the record that is printed
   */
  public SealMark of(SealImpression impression, String pointer) {
    Value name = Value.at(pointer, impression.company().name());
    return SealMark.of(
        name,
        impression
            .imageFile()
            .map(
                file ->
                    files
                        .get()
                        .get(file)
                        .orElseThrow(() -> new IllegalStateException("no seal at " + file)))
            .map(png -> SealPicture.read(new SealImage(Base64.getEncoder().encodeToString(png))))
            .orElse(null));
  }
}
