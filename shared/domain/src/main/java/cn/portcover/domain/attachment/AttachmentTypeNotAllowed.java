package cn.portcover.domain.attachment;

import cn.portcover.domain.Refusal;

/** Neither the name nor the content type is of a kind that is taken. */
public final class AttachmentTypeNotAllowed extends Refusal.WrongType {
  private static final long serialVersionUID = 1;

  public AttachmentTypeNotAllowed() {
    super(
        "不支持该文件类型，请上传 pdf、jpg、png、tif、doc、docx、xls、xlsx 或 zip，且文件类型须与扩展名一致。",
        "Files of this type are not taken: send pdf, jpg, png, tif, doc, docx, xls, xlsx or zip,"
            + " with the content type of the extension.");
  }
}
